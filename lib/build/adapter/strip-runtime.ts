import { defaultTreeAdapter as dom, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What is left of a page: the document without the framework's runtime, or why it could not be made. */
export type Stripped = { html: string; problems: string[] }

/**
 * Takes the framework's browser runtime out of a prerendered page: its scripts, their preloads, the data it would
 * hydrate from, and the comments that mark Suspense. What carries `data-island`, linked data and speculation rules
 * stay. Problems name what does not look as it should: nothing was found to strip, or a script is left over.
 */
export function stripRuntime(page: string): Stripped {
  const document = parse(page)
  const problems: string[] = []
  let removed = 0

  walk(document, (node) => {
    if (isRuntime(node)) {
      dom.detachNode(node)
      removed++
    } else if (dom.isElementNode(node) && node.tagName === 'script' && !isKept(node)) {
      problems.push(
        `a script is left that is not ours: ${serialize(node).slice(0, 80) || attribute(node, 'src')}`,
      )
    }
  })
  if (removed === 0)
    problems.push(
      'nothing of the framework’s runtime was found: its output looks different from what this adapter knows',
    )
  return { html: serialize(document), problems }
}

function walk(parent: Tree.ParentNode, visit: (node: Tree.ChildNode) => void): void {
  for (const node of [...parent.childNodes]) {
    visit(node)
    if ('childNodes' in node) walk(node, visit)
    // What a template holds is kept apart from its children.
    if ('content' in node) walk(node.content, visit)
  }
}

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value

/** Scripts that stay: our own, and those that are data. */
function isKept(script: Tree.Element): boolean {
  const type = attribute(script, 'type')
  return (
    attribute(script, 'data-island') !== undefined ||
    type === 'application/ld+json' ||
    type === 'speculationrules'
  )
}

function isRuntime(node: Tree.ChildNode): node is Tree.Element | Tree.CommentNode {
  if (dom.isCommentNode(node)) return /^\/?[$&!?]/.test(node.data) || node.data === ' ' || node.data === ''
  if (!dom.isElementNode(node)) return false
  if (node.tagName === 'script' && !isKept(node)) {
    const source = attribute(node, 'src')
    return source ? source.startsWith('/_next/') : isFrameworkCode(textOf(node))
  }
  if (node.tagName === 'link') {
    return (
      attribute(node, 'as') === 'script' ||
      attribute(node, 'rel') === 'expect' ||
      attribute(node, 'rel') === 'modulepreload'
    )
  }
  // The empty holder in which the framework would stream late parts.
  return (
    node.tagName === 'div' &&
    attribute(node, 'hidden') !== undefined &&
    node.attrs.length === 1 &&
    isEmpty(node)
  )
}

const textOf = (element: Tree.Element) =>
  element.childNodes.map((node) => (dom.isTextNode(node) ? node.value : '')).join('')

const isFrameworkCode = (code: string) => /__next|TURBOPACK|\$R[A-Z]|\$RT/.test(code)

const isEmpty = (element: Tree.Element) =>
  element.childNodes.every(
    (node) => dom.isCommentNode(node) || (dom.isTextNode(node) && node.value.trim() === ''),
  )
