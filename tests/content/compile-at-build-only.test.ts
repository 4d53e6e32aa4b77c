import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGraph } from '../walls'

const folders = ['app', 'components', 'lib']

const files = [
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  ),
  ...['proxy.ts', 'instrumentation.ts'].filter(existsSync),
]

const graph = importGraph(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])))

/** What a file imports, directly or through others, itself included. */
function reachedFrom(file: string, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(file)
  for (const target of graph.get(file) ?? []) if (!seen.has(target)) reachedFrom(target, seen)
  return seen
}

const answering = files.filter((file) => /(^|\/)(route\.ts|proxy\.ts|instrumentation\.ts)$/.test(file))

test('there is code that answers requests, and a page that runs compiled texts', () => {
  expect(answering).toContain('proxy.ts')
  expect(answering.length).toBeGreaterThan(3)
  expect([...reachedFrom('app/[lang]/articles/[slug]/page.tsx')]).toContain('mdx-bundler/client')
})

test.each(answering)(
  '%s, which runs for each request, reaches no compiler and evaluates no program',
  (file) => {
    expect(
      [...reachedFrom(file)].filter((target) => /^(mdx-bundler|gray-matter|esbuild)/.test(target)),
    ).toEqual([])
  },
)

const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file))

test.each(pages)('%s is made at build: nothing in it asks for a request', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(
    /\b(searchParams|cookies\(|headers\(|connection\(|force-dynamic|revalidate)\b/,
  )
})

test.each(pages.filter((file) => file.includes('/[slug]/')))(
  '%s answers only the addresses that were built',
  (file) => {
    expect(readFileSync(file, 'utf8')).toContain('export const dynamicParams = false')
  },
)
