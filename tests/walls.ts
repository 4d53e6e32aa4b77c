import { dirname, join, normalize } from 'node:path'

/** Sources of files by their path from the top of the repository. */
export type Sources = ReadonlyMap<string, string>

/** What each file imports: files of the repository by their path, packages by their name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g

/** Reads every import of every file: of values and of types, static and dynamic, relative and from the top. */
export function importGraph(sources: Sources): ImportGraph {
  return new Map(
    [...sources].map(([file, source]) => [
      file,
      [...source.matchAll(SPECIFIER)].map(([, , specifier = '']) => resolve(file, specifier, sources)),
    ]),
  )
}

function resolve(file: string, specifier: string, sources: Sources): string {
  const isOwn = specifier.startsWith('.') || specifier.startsWith('@/')
  if (!isOwn) return specifier
  const path = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(file), specifier)
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].map(normalize)
  return candidates.find((candidate) => sources.has(candidate)) ?? normalize(path)
}

/** Imports that lead from a room to one that stands later in the order, which goes from the ground up. */
export function upwardImports(graph: ImportGraph, order: readonly string[]): string[] {
  const level = (path: string) => order.findIndex((room) => path === room || path.startsWith(`${room}/`))
  return offences(graph, (file, target) => level(file) >= 0 && level(target) > level(file))
}

/** Files below a folder that stand in none of its rooms: nothing would hold their imports. */
export function outsideRooms(graph: ImportGraph, folder: string, order: readonly string[]): string[] {
  return [...graph.keys()].filter(
    (file) =>
      file.startsWith(`${folder}/`) && !order.some((room) => file === room || file.startsWith(`${room}/`)),
  )
}

/** Groups of files that import each other in a circle, by Tarjan's algorithm. */
export function importCircles(graph: ImportGraph): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (file: string): number => {
    const at = index.size
    index.set(file, at)
    let lowest = at
    stack.push(file)
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue
      if (target === file) circles.push([file])
      else if (!index.has(target)) lowest = Math.min(lowest, visit(target))
      else if (stack.includes(target)) lowest = Math.min(lowest, index.get(target) ?? at)
    }
    low.set(file, lowest)
    if (lowest === at) {
      const circle = stack.splice(stack.indexOf(file))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return lowest
  }
  for (const file of graph.keys()) if (!index.has(file)) visit(file)
  return circles
}

const runsInBrowser = (path: string) => /(^|\/)client\//.test(path) || /\.(island|worker)\.tsx?$/.test(path)
const runsOnBothSides = (path: string) => /(^|\/)shared\//.test(path)

/** Imports of browser code by code that does not run in a browser only. */
export const clientImportsFromOutside = (graph: ImportGraph): string[] =>
  offences(graph, (file, target) => runsInBrowser(target) && !runsInBrowser(file))

const SERVER_ONLY = /^(node:|react|next|lib\/(content|http|meta|build)\/|lib\/search\/server\/)/

/** Imports by which code for both sides would need the server or a browser. */
export const oneSidedImportsInShared = (graph: ImportGraph): string[] =>
  offences(
    graph,
    (file, target) => runsOnBothSides(file) && (runsInBrowser(target) || SERVER_ONLY.test(target)),
  )

const DOM =
  /\b(document\.(querySelector|getElement|createElement|body|documentElement|activeElement|addEventListener)|window\.|HTML\w*Element\b|localStorage|sessionStorage|getSelection\(|matchMedia\(|navigator\.|location\.(href|hash|assign|replace|search))/

/** Files that use the DOM outside the folders for browser code. Comments and text do not count. */
export const domOutsideClient = (sources: Sources): string[] =>
  [...sources]
    .filter(([file, source]) => !runsInBrowser(file) && DOM.test(withoutText(source)))
    .map(([file]) => file)

const withoutText = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^'\n]*'|"[^"\n]*"/g, '')

/** Folders with more names than `most`, files and folders counted alike. */
export function crowdedFolders(files: Iterable<string>, most: number): string[] {
  const names = new Map<string, Set<string>>()
  for (const file of files) {
    const parts = file.split('/')
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/')
      names.set(folder, (names.get(folder) ?? new Set()).add(name))
    })
  }
  return [...names].filter(([, inside]) => inside.size > most).map(([folder]) => folder)
}

/** Files with more lines than `most`. */
export const longFiles = (sources: Sources, most: number): string[] =>
  [...sources].filter(([, source]) => source.trimEnd().split('\n').length > most).map(([file]) => file)

function offences(graph: ImportGraph, isOffence: (file: string, target: string) => boolean): string[] {
  return [...graph].flatMap(([file, targets]) =>
    targets.filter((target) => isOffence(file, target)).map((target) => `${file} imports ${target}`),
  )
}
