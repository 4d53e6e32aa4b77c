import { expect, test } from 'vitest'
import { knownPaths, untranslatedPaths } from '../e2e/site'
import { attribute, everyPage, having, origin, pages } from './pages'

const idsOf = new Map(
  everyPage.map((page) => [
    page.path,
    new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
)

const untranslated = await untranslatedPaths()

const links = everyPage.flatMap((page) =>
  having(page, 'a').flatMap((element) => {
    const href = attribute(element, 'href')
    if (href === undefined) return []
    return [{ from: page.path, to: new URL(href, origin + page.path) }]
  }),
)
const within = links.filter(({ to }) => to.origin === origin)

test('links leave the site by https or mail alone', () => {
  const others = links.filter(({ to }) => to.origin !== origin)
  expect(others.length).toBeGreaterThan(0)
  expect(others.filter(({ to }) => !['https:', 'mailto:'].includes(to.protocol))).toEqual([])
})

test('every link within the site leads to an address that it answers', () => {
  const known = new Set(knownPaths())
  expect(within.length).toBeGreaterThan(pages.length)
  const lost = within.filter(({ to }) => !idsOf.has(to.pathname) && !known.has(to.pathname))
  // Answered per request: tests/http/site.spec.ts asks for each of these.
  const perRequest = /^\/(en\/search|nl\/zoeken)$|\/feed\.xml$/
  expect(lost.filter(({ to }) => !perRequest.test(to.pathname))).toEqual([])
})

test('every link to a place on a page finds that place', () => {
  const anchors = within.filter(({ to }) => to.hash !== '')
  expect(anchors.length).toBeGreaterThan(0)
  const lost = anchors.filter(({ to }) => !idsOf.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1))))
  expect(lost.map(({ from, to }) => `${from} links to ${to.pathname}${to.hash}`)).toEqual([])
})

test('every id stands once on its page', () => {
  for (const page of everyPage) {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      page.path,
    ).toEqual([])
  }
})

test('the header of a page leads to its counterpart, and that one back', () => {
  const counterpartOf = (path: string) => {
    const page = pages.find((each) => each.path === path)
    const header = page && having(page, 'header')[0]
    const link = page?.elements.find(
      (element) =>
        element.tagName === 'a' &&
        attribute(element, 'hreflang') !== undefined &&
        header !== undefined &&
        isBelow(element, header),
    )
    return link && attribute(link, 'href')
  }
  const paired = pages.filter(({ path }) => !untranslated.includes(path))
  const lonely = paired.filter(({ path }) => counterpartOf(counterpartOf(path) ?? '') !== path)
  expect(lonely.map(({ path }) => path)).toEqual([])
  for (const { path } of paired) expect(counterpartOf(path)?.split('/')[1]).not.toBe(path.split('/')[1])
})

function isBelow(element: { parentNode?: unknown }, ancestor: unknown): boolean {
  for (let at = element.parentNode; at; at = (at as { parentNode?: unknown }).parentNode)
    if (at === ancestor) return true
  return false
}
