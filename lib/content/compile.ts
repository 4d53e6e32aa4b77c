import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { bundleMDX } from 'mdx-bundler'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { idOfHeading, markdownExtensions, withoutId } from './parse/markdown'

/** Raise it when the steps below change: what is kept from before is then not used. */
const STEPS = 1

const keptIn = join(process.cwd(), 'node_modules', '.cache', 'journal-texts')

/**
 * Turns Markdown into the program that renders it: the one doorway to mdx-bundler's compiler.
 * The text is read as Markdown, never as MDX, so nothing in it can run. Compiled once for each text, and kept on disk.
 */
export async function compileMarkdown(markdown: string): Promise<string> {
  const name = createHash('sha256').update(`${STEPS}\n${markdown}`).digest('hex')
  const file = join(keptIn, `${name}.js`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept

  const { code } = await bundleMDX({
    // The blank line keeps a rule (---) at the top from being taken for frontmatter.
    source: `\n${markdown}`,
    grayMatterOptions: (options) => ({ ...options, engines: { js: refuseCode, javascript: refuseCode } }),
    mdxOptions: (options) => ({
      ...options,
      // All three together make a given text Markdown; without them it is parsed as MDX, which executes.
      format: 'md',
      mdExtensions: ['.mdx'],
      mdxExtensions: [],
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        ...markdownExtensions,
        headingIds,
        directivesToElements,
      ],
    }),
  })
  await mkdir(keptIn, { recursive: true })
  // Several workers may compile the same text at once: each writes its own file, and the last name wins whole.
  const own = `${file}.${crypto.randomUUID()}`
  await writeFile(own, code)
  await rename(own, file)
  return code
}

function refuseCode(): never {
  throw new Error('Frontmatter is data: code in it is not run.')
}

/** The id at the end of a heading becomes the element’s. */
const headingIds: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'heading', (heading) => {
    const id = idOfHeading(heading)
    withoutId(heading)
    if (id) heading.data = { ...heading.data, hProperties: { id } }
  })
}

/** `:term[…]{#id}` becomes an element `x-term` with the id as its target, and so on; the page gives each its component. */
const directivesToElements: Plugin<[], Root> = () => (tree) => {
  visit(tree, (node) => {
    if (
      node.type === 'textDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'containerDirective'
    ) {
      const { id, name } = node.attributes ?? {}
      node.data = { ...node.data, hName: `x-${node.name}`, hProperties: { target: id ?? name ?? '' } }
    }
  })
}
