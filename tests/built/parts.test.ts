import { expect, test } from 'vitest'
import {
  content,
  figureNames,
  formatMessage,
  type Language,
  languages,
  topicPath,
  topicPrintPath,
  words,
} from '../e2e/site'
import {
  attribute,
  type BuiltPage,
  type Element,
  elementsBelow,
  hasClass,
  having,
  pages,
  textOf,
} from './pages'

/** What pages show of the content, counted against the content itself. */
const { articles, terms, topics, sources, tools } = await content()

/** The page that an address in the navigation of a language leads to, by the words of the link. */
function pageNamed(language: Language, name: string): BuiltPage {
  const home = pages.find(({ path }) => path === `/${language}`)
  const link = home && having(home, 'a').find((element) => textOf(element).trim() === name)
  const page = pages.find(({ path }) => path === (link && attribute(link, 'href')))
  if (!page) throw new Error(`The home page in ${language} has no link “${name}”.`)
  return page
}

const classed = (page: BuiltPage, name: string) => page.elements.filter((element) => hasClass(element, name))

/** The items of lists in the main part of a page. */
const itemsWithin = (page: BuiltPage, isWanted: (item: Element) => boolean) =>
  having(page, 'main')
    .flatMap(elementsBelow)
    .filter((element) => element.tagName === 'li' && isWanted(element))

const has = (tag: string) => (element: Element) =>
  elementsBelow(element).some(({ tagName }) => tagName === tag)

const idsIn = <T extends { language: Language }>(all: readonly T[], language: Language) =>
  all.filter((each) => each.language === language)

const linkedData = (page: BuiltPage) =>
  having(page, 'script', { type: 'application/ld+json' }).map((element) => JSON.parse(textOf(element)))

test.each(languages)('the glossary in %s has every term once, in its row and as linked data', (language) => {
  const page = pageNamed(language, words[language].wholeGlossary)
  const rows = classed(page, 'term-row').map((row) => attribute(row, 'id'))
  expect(rows.toSorted()).toEqual(
    idsIn(terms, language)
      .map(({ id }) => id)
      .toSorted(),
  )
  const [set] = linkedData(page)
  expect(set).toMatchObject({ '@type': 'DefinedTermSet', inLanguage: language })
  expect(set.hasDefinedTerm).toHaveLength(rows.length)
})

test.each(languages)('the glossary in %s can be had in the order of the other language', (language) => {
  const other = language === 'en' ? 'nl' : 'en'
  const glossary = pageNamed(language, words[language].wholeGlossary)
  const orders = pages.filter(({ path }) => path.startsWith(`${glossary.path}/`))
  expect(orders).toHaveLength(1)
  for (const [page, by] of [
    [glossary, language],
    [orders[0], other],
  ] as const) {
    const names = page ? having(page, 'dt').flatMap((row) => elementsBelow(row).slice(0, 1).map(textOf)) : []
    expect(names).toHaveLength(idsIn(terms, language).length)
    expect(names).toEqual(names.toSorted(new Intl.Collator(by, { ignorePunctuation: true }).compare))
  }
})

test.each(languages)('every source is listed once in %s, and those that are cited say where', (language) => {
  const page = pageNamed(language, words[language].sources)
  const rows = itemsWithin(page, (row) => attribute(row, 'id') !== undefined)
  expect(rows.map((row) => attribute(row, 'id')).toSorted()).toEqual(sources.map(({ id }) => id).toSorted())
  const isCited = (row: Element) => textOf(row).includes(words[language].citedIn)
  const cited = new Set(idsIn(articles, language).flatMap((article) => article.sources))
  for (const row of rows)
    expect(isCited(row), attribute(row, 'id')).toBe(cited.has(attribute(row, 'id') ?? ''))
})

test.each(languages)(
  'the drawings are explained in %s sign by sign, and the line of every article',
  (language) => {
    const page = pageNamed(language, words[language].howToRead)
    const headings = having(page, 'h3')
    expect(headings.length).toBeGreaterThan(0)
    for (const heading of headings)
      expect(
        elementsBelow(heading).filter((element) => hasClass(element, 'reading-page__sign')),
        textOf(heading),
      ).toHaveLength(1)
    expect(itemsWithin(page, has('code'))).toHaveLength(idsIn(articles, language).length)
  },
)

test.each(languages)('every figure is listed in %s, with where it is used', (language) => {
  const page = pageNamed(language, words[language].figures)
  const [main] = having(page, 'main')
  const within = main ? elementsBelow(main) : []
  expect(within.filter(({ tagName }) => tagName === 'h2')).toHaveLength(figureNames.length)
  expect(textOf(main as Element).split(words[language].usedIn)).toHaveLength(figureNames.length + 1)
})

test.each(languages)('the home page in %s names every tool, with a way to each', (language) => {
  const page = pages.find(({ path }) => path === `/${language}`)
  for (const { slug } of idsIn(tools, language))
    expect(
      page && having(page, 'a').some((link) => attribute(link, 'href')?.endsWith(`/${slug}`)),
      slug,
    ).toBe(true)
})

test.each(languages)(
  'every topic in %s lists its articles and says of how many, to read or to print',
  (language) => {
    const all = idsIn(articles, language)
    for (const topic of topics) {
      const members = all.filter(({ category, tags }) => [category, ...tags].includes(topic.id))
      const slugs = members.map(({ slug }) => slug).toSorted()
      const { slug } = topic[language]
      const archive = pages.find(({ path }) => path === topicPath(language, slug))
      const toPrint = pages.find(({ path }) => path === topicPrintPath(language, slug))
      if (!archive || !toPrint)
        throw new Error(`${topic.id} has no archive, or none to print, in ${language}.`)
      const listed = itemsWithin(archive, has('h2')).map((entry) => {
        const link = elementsBelow(entry).find(({ tagName }) => tagName === 'a')
        return link && attribute(link, 'href')?.split('/').at(-1)
      })
      expect(listed.toSorted(), archive.path).toEqual(slugs)
      expect(textOf(having(archive, 'main')[0] as Element), archive.path).toContain(
        formatMessage(words[language].articlesOf, { total: all.length }),
      )
      expect(having(toPrint, 'article'), toPrint.path).toHaveLength(slugs.length)
    }
  },
)

test.each(languages)(
  'the footer of every page in %s leads to the pages about the site by their names',
  (language) => {
    const names = [
      words[language].figures,
      words[language].sources,
      words[language].howToRead,
      words[language].accessibility,
    ]
    for (const page of pages.filter((each) => each.language === language)) {
      const [footer] = having(page, 'footer').slice(-1)
      for (const name of names) {
        const link =
          footer &&
          elementsBelow(footer).find((element) => element.tagName === 'a' && textOf(element).trim() === name)
        const target = pages.find(({ path }) => path === (link && attribute(link, 'href')))
        expect(target && having(target, 'h1').map(textOf), `${page.path}: ${name}`).toEqual([name])
      }
    }
  },
)
