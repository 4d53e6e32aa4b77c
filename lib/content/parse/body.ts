import type { Heading, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { figureNames, isFigureName } from '../../figures/figure-names'
import { isFrameId } from '../frame-ids'
import type { Problem } from '../problem'
import { didYouMean } from '../suggest'
import { directiveNames } from './directives'
import { idOfHeading, parseMarkdown, withoutId } from './markdown'

/** A heading with the text below it, up to the next heading. */
export interface Section {
  /** The same in every language of the article; '' where it is missing, which is reported. */
  id: string
  title: string
  depth: 2 | 3
  text: string
  line: number
}

/** A link of a text, with its address as written. */
export interface Link {
  href: string
  line: number
}

/** A place of a text that names something else: a term or a source by its id, a figure by its name ('' when unknown). */
export interface Reference {
  refId: string
  line: number
}

export interface Body {
  /** The plain text before the first heading. */
  lead: string
  sections: Section[]
  words: number
  links: Link[]
  terms: Reference[]
  cites: Reference[]
  figures: Reference[]
}

/** Parses the Markdown of a file into its sections, links and references, and reports every problem that this file alone shows. */
export function parseBody(
  markdown: string,
  file: string,
  firstLine: number,
): { body: Body; problems: Problem[] } {
  const tree = parseMarkdown(markdown)
  const problems: Problem[] = []
  const lineOf = (node: Nodes) => firstLine - 1 + (node.position?.start.line ?? 1)
  const report = (node: Nodes, message: string, hint: string) =>
    problems.push({ file, line: lineOf(node), message, hint })
  const body: Body = { lead: '', sections: [], words: 0, links: [], terms: [], cites: [], figures: [] }

  visit(tree, (node, _, parent) => {
    switch (node.type) {
      case 'html':
        report(
          node,
          `raw HTML is not shown: ${shorten(node.value)}`,
          'Write it in Markdown, or take it out. For a plain < write &lt;.',
        )
        break
      case 'image':
      case 'imageReference':
        report(node, 'pictures are not shown', 'Ask for a drawn figure with ::figure{name=…}.')
        break
      case 'footnoteReference':
      case 'footnoteDefinition':
        report(node, 'footnotes are not shown', 'Cite a source with :cite{#S02}, or say it in the text.')
        break
      case 'heading':
        if (parent?.type !== 'root') {
          report(
            node,
            `the heading “${textOf(node)}” stands inside a list, a quotation or a note`,
            'Headings begin at the start of a line, outside of these.',
          )
        }
        break
      case 'link':
      case 'definition':
        if (isSafeLink(node.url)) body.links.push({ href: node.url, line: lineOf(node) })
        else
          report(
            node,
            `the address “${shorten(node.url)}” is not safe to link to`,
            'Link to https://…, mailto:…, an article’s file (seven-tips.md) or a section (#id).',
          )
        break
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective': {
        const written = `${{ textDirective: ':', leafDirective: '::', containerDirective: ':::' }[node.type]}${node.name}`
        const id = node.attributes?.id ?? ''
        if (written === ':term')
          addReference(body.terms, node, id, ':term[words in the text]{#id-of-the-term}')
        else if (written === ':cite') addReference(body.cites, node, id, ':cite{#S02}')
        else if (written === '::figure') addFigure(node, node.attributes?.name ?? '')
        else if (written !== ':::note') {
          report(
            node,
            `“${written}” is not a directive of this site`,
            node.type === 'textDirective' && !directiveNames.some((name) => name.endsWith(node.name))
              ? `If a colon is meant, put a space after it or write \\${written}. ${didYouMean(written, directiveNames)}`
              : didYouMean(written, directiveNames),
          )
        }
      }
    }
  })
  readSections(tree)
  body.words = countWords([body.lead, ...body.sections.flatMap(({ title, text }) => [title, text])].join(' '))
  return { body, problems }

  function addReference(list: Reference[], node: Nodes, id: string, form: string) {
    if (id) list.push({ refId: id, line: lineOf(node) })
    else report(node, 'the directive has no id', `Write it as ${form}`)
  }

  function addFigure(node: Nodes, name: string) {
    body.figures.push({ refId: isFigureName(name) ? name : '', line: lineOf(node) })
    if (!isFigureName(name)) {
      report(
        node,
        name ? `there is no figure “${name}”` : 'the figure has no name',
        name ? didYouMean(name, figureNames) : 'Write it as ::figure{name=journey-map}',
      )
    }
  }

  function readSections(root: Root) {
    const seen = new Map<string, number>()
    let current: Section | undefined
    for (const node of root.children) {
      if (node.type !== 'heading') {
        const text = plainText(node)
        if (!text) continue
        if (current) current.text = joined(current.text, text)
        else body.lead = joined(body.lead, text)
        continue
      }
      current = readHeading(node, current)
      const before = seen.get(current.id)
      if (current.id && before !== undefined) {
        report(
          node,
          `the id “${current.id}” stands at two headings`,
          `It is also on line ${before}. Give one of them another id.`,
        )
      }
      seen.set(current.id, lineOf(node))
      body.sections.push(current)
    }
  }

  function readHeading(node: Heading, previous: Section | undefined): Section {
    const id = idOfHeading(node)
    if (!id) {
      const words = textOf(node)
      const written = /\{#([^}]*)\}?\s*$/.exec(words)?.[1]
      report(
        node,
        written === undefined ? `the heading “${words}” has no id` : `“${written}” cannot be an id`,
        'End the heading with {#short-english-words}, the same in both languages.',
      )
    }
    if (id && isFrameId(id)) {
      report(
        node,
        `the id “${id}” is reserved`,
        `The page sets it around the text: give the section another one, such as {#${id}-explained}.`,
      )
    }
    if (node.depth !== 2 && !(node.depth === 3 && previous)) {
      report(
        node,
        node.depth === 3
          ? 'a ### heading stands before the first ## heading'
          : `a heading of level ${node.depth} is not used in a text`,
        'Use ## for sections and ### for parts of one; the title comes from the frontmatter.',
      )
    }
    withoutId(node)
    return {
      id: id ?? '',
      title: textOf(node).trim(),
      depth: node.depth === 3 ? 3 : 2,
      text: '',
      line: lineOf(node),
    }
  }
}

/** The plain text of a node, without figures and source numbers. */
function plainText(node: Nodes): string {
  if (node.type === 'leafDirective' || (node.type === 'textDirective' && node.name === 'cite')) return ''
  if ('children' in node) {
    const isFlow = node.type !== 'paragraph' && node.children.some((child) => blocks.has(child.type))
    return node.children
      .map((child) => plainText(child as Nodes))
      .join(isFlow ? ' ' : '')
      .trimEnd()
  }
  if (node.type === 'break') return ' '
  return 'value' in node && node.type !== 'html' ? node.value.replace(/\s*\n\s*/g, ' ') : ''
}

const blocks = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'])

const joined = (before: string, text: string) => (before ? `${before} ${text}` : text)

/** The number of words: runs without white space that contain a letter or digit. */
export const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Whether a link leads to an https or mail address or to a place within the site; other schemes may run code. */
function isSafeLink(url: string): boolean {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme) return scheme === 'https' || scheme === 'mailto'
  return !/^[\s/\\]*[/\\]{2}/.test(url) && !hasControlCharacter(url)
}

const hasControlCharacter = (text: string) =>
  [...text].some((character) => (character.codePointAt(0) ?? 0) < 32)
