import { expect, test } from 'vitest'
import { searchPageResponse } from '@/app/[lang]/search/search-response'
import { answerSearchQuery } from '@/lib/search/server/api'
import { foundPath, type Language, languages } from '../e2e/site'
import judgments from '../search/judgments.json'
import { attribute, type Element, elementsBelow, hasClass, parseHtml, textOf } from './pages'
import { faultsOf } from './validate'

/** The search page as a reader without script gets it. */
async function searchPage(language: Language, query: Record<string, string>) {
  const address = new URL(`http://localhost/?${new URLSearchParams(query)}`)
  const html = await (await searchPageResponse(new Request(address), language)).text()
  return { html, elements: elementsBelow(parseHtml(html)) }
}

/** The addresses of the results of the search itself, without those that the other language would have. */
function resultsIn(elements: readonly Element[]): string[] {
  const list = elements.find((element) => hasClass(element, 'search-results'))
  const headings = list ? elementsBelow(list).filter(({ tagName }) => tagName === 'h2') : []
  return headings.map((heading) => {
    const link = elementsBelow(heading).find(({ tagName }) => tagName === 'a')
    return (link && attribute(link, 'href')) ?? ''
  })
}

test('the search page gives the hits of the JSON search, in the same order, for every judged query', async () => {
  expect(judgments.queries.length).toBeGreaterThan(0)
  for (const { lang, q } of judgments.queries) {
    const { elements } = await searchPage(lang as Language, { q, kind: 'article' })
    const reply = answerSearchQuery(new URLSearchParams({ lang, q, limit: '50' }))
    if ('problem' in reply) throw new Error(reply.problem.detail)
    expect(resultsIn(elements), `${lang} ${q}`).toEqual(reply.results.map(({ url }) => foundPath(url, q)))
  }
})

test.each(languages)('in %s it is valid HTML with one h1, whatever is found', async (language) => {
  const queries: Record<string, string>[] = [{}, { q: 'journey' }, { q: 'xyzzy' }, { tag: 'leadership' }]
  for (const query of queries) {
    const { html, elements } = await searchPage(language, query)
    expect(faultsOf(html), JSON.stringify(query)).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'h1').map(textOf)).toHaveLength(1)
  }
})
