import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import {
  clientImportsFromOutside,
  crowdedFolders,
  domOutsideClient,
  importCircles,
  importGraph,
  longFiles,
  oneSidedImportsInShared,
  outsideRooms,
  upwardImports,
} from './walls'

/** The rooms of the repository from the ground up. A file imports from its own room and from those before it. */
const rooms = [
  'lib/generated',
  'lib/i18n',
  'lib/figures',
  'lib/tools',
  'lib/routing',
  'lib/content',
  'lib/search',
  'lib/meta',
  'lib/http',
  'components',
  'app',
  'lib/build',
  'lib/cli',
]

const componentRooms = [
  'shared',
  'client',
  'layout',
  'figures',
  'glossary',
  'article',
  'topics',
  'tools',
  'search',
  'home',
  'pages',
].map((room) => `components/${room}`)

const searchRooms = [
  'tuning',
  'codec',
  'analysis',
  'index',
  'query',
  'ranking',
  'results',
  'search.ts',
  'shards',
  'client',
  'server',
].map((room) => `lib/search/${room}`)

/** Rows of like things, in which a name is found by what it is called. */
const rows = [
  'app/[lang]',
  'components/figures/drawings',
  'lib/figures',
  'lib/i18n/messages/en',
  'lib/i18n/messages/nl',
]

const MAX_NAMES_IN_FOLDER = 16
const MAX_LINES = 300

const root = process.cwd()

const read = (folders: readonly string[], names: RegExp): ReadonlyMap<string, string> =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && names.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
    ),
  )

const sources = read(['lib', 'components', 'app'], /\.tsx?$/)
const graph = importGraph(sources)
const files = [...sources.keys()]

test('every file imports only from the rooms below its own', () => {
  expect(outsideRooms(graph, 'lib', rooms)).toEqual([])
  expect(upwardImports(graph, rooms)).toEqual([])
})

test('every component imports only from the features below its own', () => {
  expect(outsideRooms(graph, 'components', componentRooms)).toEqual([])
  expect(upwardImports(graph, componentRooms).filter((offence) => !offence.endsWith('.css'))).toEqual([])
})

test('every file of search imports only from the steps before its own', () => {
  expect(outsideRooms(graph, 'lib/search', searchRooms)).toEqual([])
  expect(upwardImports(graph, searchRooms)).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(importCircles(graph)).toEqual([])
})

test('browser code is imported by browser code only', () => {
  expect(clientImportsFromOutside(graph)).toEqual([])
})

test('what runs on both sides needs neither the server nor a browser', () => {
  expect(oneSidedImportsInShared(graph)).toEqual([])
})

test('the DOM is used in folders for browser code only', () => {
  expect(domOutsideClient(sources)).toEqual([])
})

test('no folder holds more names than one reads to find one', () => {
  const crowded = crowdedFolders(read(['lib', 'components', 'app'], /./).keys(), MAX_NAMES_IN_FOLDER)
  expect(crowded.filter((folder) => !rows.includes(folder))).toEqual([])
})

test(`no file is longer than ${MAX_LINES} lines`, () => {
  expect(longFiles(read(['lib', 'components', 'app'], /\.tsx?$/), MAX_LINES)).toEqual([])
})

test('no file is a client component: browser code is an island, bundled apart', () => {
  expect(files.filter((file) => /^['"]use client['"]/m.test(sources.get(file) ?? ''))).toEqual([])
})

/** The files that may import a library. */
const importers = {
  'gray-matter': ['lib/content/parse/frontmatter.ts'],
  'mdx-bundler': ['lib/content/compile.ts'],
  'mdx-bundler/client': ['components/article/body/article-body.tsx'],
  parse5: [
    'lib/build/adapter/strip-runtime.ts',
    'lib/build/standalone-svg.ts',
    'lib/http/cut-template.ts',
    'lib/http/slots.ts',
  ],
  esbuild: ['lib/build/adapter/bundle.ts', 'lib/build/islands.ts', 'lib/build/light-flexsearch.ts'],
  'subset-font': ['lib/build/fonts.ts'],
}

test('a library is imported only by the files that stand between it and the rest', () => {
  for (const [library, allowed] of Object.entries(importers)) {
    const users = files.filter((file) => graph.get(file)?.includes(library))
    expect(users.sort(), library).toEqual([...allowed].sort())
  }
})

test('FlexSearch is imported by one file of lib/search only', () => {
  const users = files.filter((file) => graph.get(file)?.some((target) => target.startsWith('flexsearch')))
  expect(users).toHaveLength(1)
  expect(users[0]).toMatch(/^lib\/search\//)
})

/** Values that a file imports, by its own imports or by those of what it imports. Types are erased. */
const valueGraph = importGraph(
  new Map([...sources].map(([file, source]) => [file, source.replace(/^(import|export) type [^'"]*/gm, '')])),
)

function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file)
  for (const target of valueGraph.get(file) ?? []) if (!seen.has(target)) reachedFrom(target, seen)
  return seen
}

test('no island brings anything to the browser that needs Node or React', () => {
  const islands = files.filter((file) => /\.(island|worker)\.tsx?$/.test(file))
  expect(islands.length).toBeGreaterThan(0)
  const heavy = islands.flatMap((island) =>
    [...reachedFrom(island)]
      .filter((target) => /^(node:|mdx-bundler|gray-matter|react|next|zod|yaml|unified|remark)/.test(target))
      .map((target) => `${island} reaches ${target}`),
  )
  expect(heavy).toEqual([])
})

test('the top of the repository holds what a reader looks for first, and nothing else', () => {
  const names = readdirSync('.')
  expect(names).toEqual(expect.arrayContaining(['package.json', 'next.config.ts', 'README.md']))
  const allowed =
    /^(app|content|components|docs|lib|public|tests|next\.config\.ts|package(-lock)?\.json|tsconfig\.json|(README|CONTRIBUTING|CHANGELOG)\.md|proxy\.ts|LICENSE|node_modules|next-env\.d\.ts|\..*)$/
  expect(names.filter((name) => !allowed.test(name))).toEqual([])
})
