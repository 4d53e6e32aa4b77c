import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { localizedNames, localizedPath, localizedRewrites, publicPath } from '@/lib/routing/localized-paths'

describe('localizedPath', () => {
  test('names each folder in the language, and fills what varies', () => {
    expect(localizedPath('nl', 'articles/[slug]/side-by-side', { slug: 'a' })).toBe(
      '/nl/artikelen/a/naast-elkaar',
    )
    expect(localizedPath('en', 'glossary/by-other-language')).toBe('/en/glossary/by-dutch-term')
    expect(localizedPath('nl', '')).toBe('/nl')
  })

  test('a folder that is not named has its own name, and no language is another’s prototype', () => {
    expect(localizedPath('nl', 'made-up/[slug]', { slug: 'a' })).toBe('/nl/made-up/a')
    expect(localizedPath('nl', '__proto__')).toBe('/nl/__proto__')
  })
})

describe('publicPath', () => {
  test.each([
    ['/nl/articles/a/side-by-side', '/[lang]/articles/[slug]/side-by-side', '/nl/artikelen/a/naast-elkaar'],
    ['/nl/tools/[slug]/result', '/[lang]/tools/[slug]/result', '/nl/hulpmiddelen/[slug]/uitslag'],
    ['/en/glossary/by-other-language', '/[lang]/glossary/by-other-language', '/en/glossary/by-dutch-term'],
    ['/nl/articles/print', '/[lang]/articles/[slug]', '/nl/artikelen/print'],
    ['/nl', '/[lang]', '/nl'],
    ['/nl/made-up', '/[lang]/made-up', '/nl/made-up'],
    ['/api/search', '/api/search', '/api/search'],
  ])('%s, from %s, is opened at %s', (path, route, address) => {
    expect(publicPath(path, route)).toBe(address)
  })
})

describe('localizedRewrites', () => {
  test.each([
    ['/nl/artikelen/a/naast-elkaar', '/nl/articles/a/side-by-side'],
    ['/nl/artikelen', '/nl/articles'],
    ['/nl/artikelen/naast-elkaar', '/nl/articles/naast-elkaar'],
    ['/nl/begrippen/op-engelse-term', '/nl/glossary/by-other-language'],
    ['/en/glossary/by-dutch-term', '/en/glossary/by-other-language'],
    ['/nl/hulpmiddelen/zelftest/uitslag', '/nl/tools/zelftest/result'],
    ['/nl/figuren/org-glue.svg', '/nl/figures/org-glue.svg'],
    ['/en/articles/a', '/en/articles/a'],
    ['/nl/artikelenlijst', '/nl/artikelenlijst'],
  ])('%s is served from %s', (address, folder) => {
    expect(followRewrites(address)).toBe(folder)
  })
})

test('every name in the table belongs to a folder', () => {
  const folders = new Set(
    readdirSync('app/[lang]', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replace('app/[lang]/', '')),
  )
  expect(Object.keys(localizedNames).filter((folder) => !folders.has(folder))).toEqual([])
})

test('no two folders side by side have one name in a language', () => {
  for (const language of languages) {
    const addresses = Object.keys(localizedNames).map((folder) => localizedPath(language, folder))
    expect(new Set(addresses).size).toBe(addresses.length)
  }
})

/** What the framework does with the rules: each in turn, on what the one before it made. */
function followRewrites(address: string): string {
  return localizedRewrites().reduce((path, { source, destination }) => {
    const names = [...source.matchAll(/:(\w+)\*?/g)].map(([, name]) => name)
    const pattern = source.replace(/\/:rest\*/, '(?:/(.*))?').replace(/:\w+/g, '([^/]+)')
    const values = new RegExp(`^${pattern}$`).exec(path)
    if (!values) return path
    return names
      .reduce(
        (made: string, name, at) => made.replace(new RegExp(`:${name}\\*?`), values[at + 1] ?? ''),
        destination,
      )
      .replace(/\/$/, '')
  }, address)
}
