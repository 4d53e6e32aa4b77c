import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inlineBootstrapScript } from '../e2e/site'
import { attribute, everyPage, having, textOf } from './pages'

/** Linked data is no script: nothing of it runs. */
const scriptsOf = (page: (typeof everyPage)[number]) =>
  having(page, 'script').filter((element) => attribute(element, 'type') !== 'application/ld+json')

test('a page has the one inline script that the policy names, and modules of this site', () => {
  for (const page of everyPage) {
    const scripts = scriptsOf(page)
    const inline = scripts.filter((element) => attribute(element, 'src') === undefined)
    expect(inline.map(textOf), page.path).toEqual([inlineBootstrapScript])
    for (const script of scripts) {
      expect(attribute(script, 'data-island'), page.path).toBeDefined()
      const source = attribute(script, 'src')
      if (source === undefined) continue
      expect(attribute(script, 'type'), page.path).toBe('module')
      expect(source, page.path).toMatch(/^\/assets\/[\w.-]+\.js$/)
    }
  }
})

test('only tools and the glossary bring more than the module of every page', () => {
  for (const page of everyPage) {
    const brings = /\/(?:tools|hulpmiddelen)\/|\/(?:glossary|begrippen)(?:\/|$)/.test(page.path)
    expect(scriptsOf(page), page.path).toHaveLength(brings ? 3 : 2)
  }
})

test('nothing of the framework’s browser runtime is left', () => {
  for (const page of everyPage)
    expect(page.html, page.path).not.toMatch(/__next_f|\/_next\/static\/[^"]*\.js|<!--/)
})

test('a page has nothing that the policy would refuse: no style and no handler in an attribute', () => {
  for (const page of everyPage) {
    const refused = page.elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${tagName} ${name}`),
    )
    expect(refused, page.path).toEqual([])
    expect(having(page, 'style'), page.path).toEqual([])
    expect(having(page, 'base'), page.path).toEqual([])
  }
})

test('every file that a page loads is one that the build made', () => {
  const loaded = new Set(
    everyPage.flatMap((page) =>
      page.elements.flatMap((element) => {
        const isLink =
          element.tagName === 'link' &&
          /^(stylesheet|preload|modulepreload)$/.test(attribute(element, 'rel') ?? '')
        return (isLink ? attribute(element, 'href') : attribute(element, 'src')) ?? []
      }),
    ),
  )
  expect(loaded.size).toBeGreaterThan(0)
  const missing = [...loaded].filter(
    (path) =>
      !existsSync(path.startsWith('/_next/') ? path.replace('/_next/', '.next/') : join('public', path)),
  )
  expect(missing).toEqual([])
})
