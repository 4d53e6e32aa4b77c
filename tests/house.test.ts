import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** From the ground up. A room uses the rooms below it, never those above. */
const rooms = [
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

const root = process.cwd()

const files = ['lib', 'components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
)

/** What a file imports, as paths from the top of the house or as names of packages. Types alone do not count. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const found = source.matchAll(
    /(?:^|\n)(?:import|export)\s+(?!type\b)[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm,
  )
  return [...found].map(([, from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? ''
    if (target.startsWith('@/')) return target.slice(2)
    return target.startsWith('.') ? relative(root, join(dirname(file), target)) : target
  })
}

const floor = (path: string) => rooms.findIndex((room) => path === room || path.startsWith(`${room}/`))

test('every file uses only the rooms below it', () => {
  const tooHigh = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => floor(target) > floor(file))
      .map((target) => `${file} uses ${target}`),
  )
  expect(tooHigh).toEqual([])
})

test('no file is a client component: browser code is an island, bundled apart', () => {
  expect(files.filter((file) => /^['"]use client['"]/m.test(readFileSync(file, 'utf8')))).toEqual([])
})

/** Each library has one doorway. */
const doorways = {
  'gray-matter': ['lib/content/parse/frontmatter.ts'],
  'mdx-bundler': ['lib/content/compile.ts'],
  'mdx-bundler/client': ['components/article/article-body.tsx'],
  parse5: ['lib/build/adapter/strip-runtime.ts'],
  esbuild: [
    'lib/build/adapter/bundle.ts',
    'lib/build/css-as-text.ts',
    'lib/build/islands.ts',
    'lib/build/slim-flexsearch.ts',
  ],
  'subset-font': ['lib/build/fonts.ts'],
}

test('a library is used in its doorway only', () => {
  for (const [library, doors] of Object.entries(doorways)) {
    const users = files.filter((file) => importsOf(file).includes(library))
    expect(users.sort(), library).toEqual([...doors].sort())
  }
})

test('FlexSearch is used in one file of lib/search only', () => {
  const users = files.filter((file) => importsOf(file).some((target) => target.startsWith('flexsearch')))
  expect(users).toHaveLength(1)
  expect(users[0]).toMatch(/^lib\/search\//)
})

/** Everything a file brings along, itself included. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  const found = [file, `${file}.ts`, `${file}.tsx`].find((path) => files.includes(path))
  seen.add(found ?? file)
  if (found) for (const target of importsOf(found)) if (!seen.has(target)) reachedFrom(target, seen)
  return seen
}

const islands = files.filter((file) => /\.island\.tsx?$/.test(file))

test('no island brings anything to the browser that needs Node or React', () => {
  expect(islands.length).toBeGreaterThan(0)
  const heavy = islands.flatMap((island) =>
    [...reachedFrom(island)]
      .filter((target) => /^(node:|mdx-bundler|gray-matter|react|next|zod|yaml|unified|remark)/.test(target))
      .map((target) => `${island} brings ${target}`),
  )
  expect(heavy).toEqual([])
})

test('the top of the house holds what a reader looks for first, and nothing that has no room there', () => {
  const names = readdirSync('.')
  expect(names).toEqual(expect.arrayContaining(['package.json', 'next.config.ts', 'README.md']))
  const allowed =
    /^(app|content|components|docs|lib|public|tests|next\.config\.ts|package(-lock)?\.json|tsconfig\.json|(README|CONTRIBUTING|CHANGELOG)\.md|proxy\.ts|LICENSE|node_modules|next-env\.d\.ts|\..*)$/
  expect(names.filter((name) => !allowed.test(name))).toEqual([])
})
