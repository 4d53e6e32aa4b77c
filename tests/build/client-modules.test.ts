import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { clientModulesIn, foreignClientModules } from '@/lib/build/adapter/client-modules'

const manifest = (modules: readonly string[]) =>
  `globalThis.__RSC_MANIFEST=(globalThis.__RSC_MANIFEST||{});globalThis.__RSC_MANIFEST["/[lang]/page"]=${JSON.stringify(
    {
      moduleLoading: { prefix: '' },
      clientModules: Object.fromEntries(
        modules.map((module) => [module, { id: 1, name: '*', chunks: ['a={b}'] }]),
      ),
      rscModuleMapping: {},
    },
  )};`

/** A build with those manifests, in a folder that is gone after the test. */
function buildWith(files: Record<string, string>): string {
  const distDir = mkdtempSync(join(tmpdir(), 'build-'))
  onTestFinished(() => rmSync(distDir, { recursive: true, force: true }))
  for (const [name, content] of Object.entries({ 'server/pages-manifest.json': '{}', ...files })) {
    mkdirSync(dirname(join(distDir, name)), { recursive: true })
    writeFileSync(join(distDir, name), content)
  }
  return distDir
}

test('the modules of a manifest are read, with slashes of every system', () => {
  expect(clientModulesIn(manifest(['[project]/a.tsx', 'C:\\site\\b.tsx']))).toEqual([
    '[project]/a.tsx',
    'C:/site/b.tsx',
  ])
  expect(clientModulesIn(manifest([]))).toEqual([])
  expect(clientModulesIn(`${manifest(['a'])}\n`)).toEqual(['a'])
})

test.each(['', 'export {}', 'globalThis.x={broken', 'globalThis.x={"clientModulez":{}}'])(
  '%j is no manifest that is understood',
  (text) => {
    expect(clientModulesIn(text)).toBeUndefined()
  },
)

test('the framework’s own modules may be there, others may not and are named once', async () => {
  const own = '/site/node_modules/next/dist/client/components/layout-router.js'
  const distDir = buildWith({
    'server/app/[lang]/page_client-reference-manifest.js': manifest([own, '/site/components/switch.tsx']),
    'server/app/page_client-reference-manifest.js': manifest([own, '/site/components/switch.tsx']),
    'server/app/other.js': 'globalThis.x={"clientModules":{"/site/no.tsx":{}}}',
  })

  expect(await foreignClientModules(distDir)).toEqual([
    '/site/components/switch.tsx is a client component: write it as an island (*.island.ts)',
  ])
})

test('a package is not the framework because its name begins like it', async () => {
  const module = '/site/node_modules/next-themes/index.js'
  const distDir = buildWith({ 'server/app/page_client-reference-manifest.js': manifest([module]) })

  expect(await foreignClientModules(distDir)).toHaveLength(1)
})

test('a build without client modules has no problem', async () => {
  const distDir = buildWith({ 'server/app/page_client-reference-manifest.js': manifest([]) })

  expect(await foreignClientModules(distDir)).toEqual([])
})

test('output that looks different is a problem, not silence', async () => {
  expect(await foreignClientModules(buildWith({}))).toEqual([
    'no client-reference manifest was found: the framework’s output looks different from what this adapter knows',
  ])
  expect(
    await foreignClientModules(
      buildWith({ 'server/app/page_client-reference-manifest.js': 'export default 1' }),
    ),
  ).toEqual([
    'page_client-reference-manifest.js cannot be read: it looks different from what this adapter knows',
  ])
})
