import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addressList } from '@/lib/build/adapter/address-list'
import { knownAddresses } from '@/lib/routing/known-addresses'

/** A public folder with those files, gone after the test. */
function publicFolder(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'public-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

const page = (pathname: string, route: string) => ({ pathname, route, fallback: { filePath: 'page.html' } })

/** What the framework hands over at the end of a build, as far as it is read here. */
const outputs = {
  prerenders: [
    page('/nl', '/[lang]'),
    page('/nl.rsc', '/[lang].rsc'),
    page('/nl.segments/_tree.segment.rsc', '/[lang]'),
    page('/nl/about', '/[lang]/about'),
    page('/nl/about.segments/$d$lang/about/__PAGE__.segment.rsc', '/[lang]/about'),
    page('/nl/articles/a', '/[lang]/articles/[slug]'),
    page('/nl/made-up', '/[lang]/made-up'),
    page('/nl/internal/not-found', '/[lang]/internal/not-found'),
    page('/_not-found', '/_not-found'),
    { pathname: '/[lang]/articles/[slug]', route: '/[lang]/articles/[slug]' },
  ],
  staticFiles: [
    { pathname: '/robots.txt', filePath: 'robots.txt.body' },
    { pathname: '/_next/static/a.css', filePath: 'a.css' },
    { pathname: '/404', filePath: '404.html' },
  ],
  appRoutes: [
    { pathname: '/[lang]/search' },
    { pathname: '/[lang]/tools/[slug]/result' },
    { pathname: '/[lang]/made-up.json' },
    { pathname: '/api/made-up' },
    { pathname: '/api/made-up.rsc' },
    { pathname: '/[lang]/tools/[slug]/result.rsc' },
  ],
} as unknown as Parameters<typeof addressList>[0]

const list = (files: readonly string[] = []) => addressList(outputs, publicFolder(files))

test('a new page, a new route handler and a new public file are known without being entered anywhere', async () => {
  const known = knownAddresses(await list(['made-up/og image.png']))

  expect(known.has('/nl/made-up')).toBe(true)
  expect(known.has('/en/made-up.json')).toBe(true)
  expect(known.has('/nl/made-up.json')).toBe(true)
  expect(known.has('/api/made-up')).toBe(true)
  expect(known.has('/made-up/og%20image.png')).toBe(true)
})

test('folders are known by their names in each language, and by no other', async () => {
  const known = knownAddresses(await list(['nl/figures/org-glue.svg']))

  expect(known.has('/nl/artikelen/a')).toBe(true)
  expect(known.has('/nl/articles/a')).toBe(false)
  expect(known.has('/nl/zoeken')).toBe(true)
  expect(known.has('/nl/search')).toBe(false)
  expect(known.has('/nl/hulpmiddelen/zelftest/uitslag')).toBe(true)
  expect(known.has('/en/tools/self-assessment/result')).toBe(true)
  expect(known.has('/nl/figuren/org-glue.svg')).toBe(true)
  expect(known.has('/nl/figures/org-glue.svg')).toBe(false)
})

test('pages for the site’s own use, the framework’s own and its data are left out', async () => {
  const { paths, patterns } = await list()

  expect(paths).toEqual([
    '/api/made-up',
    '/en/made-up.json',
    '/en/search',
    '/nl',
    '/nl/artikelen/a',
    '/nl/made-up',
    '/nl/made-up.json',
    '/nl/over',
    '/nl/zoeken',
    '/robots.txt',
  ])
  expect(patterns).toEqual(['/en/tools/[slug]/result', '/nl/hulpmiddelen/[slug]/uitslag'])
})
