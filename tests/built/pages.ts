import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { isInternalPath } from '@/lib/routing/internal-paths'
import { publicAddress } from './public-address'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** A page as the build left it: its public address, its text, and every element in document order. */
export interface BuiltPage {
  path: string
  language: string
  html: string
  elements: Element[]
}

const build = join('.next', 'server')

const filesEndingIn = (ending: string): string[] =>
  readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))

/**
 * The address of a page that the framework wrote to a file: below the folder of its route, which ends in `$` where an
 * adapter is used.
 */
const addressOf = (file: string) => /(?:\/\$|server\/app)(\/.*)\.html$/.exec(file.replaceAll('\\', '/'))?.[1]

/** The tree of an HTML document. */
export const parseHtml = (html: string): Node => parse(html)

/** Every element below a node, in document order. */
export function elementsBelow(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsBelow(child)] : elementsBelow(child),
  )
}

function readPage(path: string, file: string): BuiltPage {
  const html = readFileSync(file, 'utf8')
  return { path, language: path.split('/')[1] ?? '', html, elements: elementsBelow(parseHtml(html)) }
}

/** Pages of the site by their address, without the two that only exist under another address or with another status. */
const all = filesEndingIn('.html').flatMap((file) => {
  const path = addressOf(file)
  return path === undefined || path.startsWith('/_') ? [] : [readPage(publicAddress(path), file)]
})

/** Pages that readers never open under this address: answers to what fails, and the page that results are set into. */
const isAuxiliary = ({ path }: BuiltPage) => isInternalPath(path)

export const pages: readonly BuiltPage[] = all.filter((page) => !isAuxiliary(page))

export const auxiliaryPages: readonly BuiltPage[] = all.filter(isAuxiliary)

export const everyPage: readonly BuiltPage[] = all

/** The sitemap as it was built. */
export const sitemap = (): string => {
  const [file] = filesEndingIn('sitemap.xml.body')
  if (!file) throw new Error('The build has no sitemap.')
  return readFileSync(file, 'utf8')
}

/** The public origin that the site was built for: canonical addresses and links to itself begin with it. */
export const origin = new URL(/<loc>([^<]+)<\/loc>/.exec(sitemap())?.[1] ?? '').origin

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

export const having = (page: BuiltPage, tag: string, attributes: Record<string, string> = {}): Element[] =>
  page.elements.filter(
    (element) =>
      element.tagName === tag &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  )

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name)

/** The text of a node and everything below it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
