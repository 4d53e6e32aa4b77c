import { expect, test } from 'vitest'
import { startLists } from '@/lib/build/start-lists'
import type { HomeContent } from '@/lib/content/schemas/home-page'

const home = (language: HomeContent['language'], ids: readonly string[]): HomeContent => ({
  language,
  file: `content/${language}/pages/home.md`,
  lineOf: () => 1,
  lead: '',
  start: ids.map((article) => ({ article, why: '' })),
  terms: [],
})

test('the search dialog offers the start of each home page in its own language', () => {
  const homePages = [home('en', ['seven-tips', 'code-banken']), home('nl', ['code-banken'])]
  expect(startLists({ listHomePages: () => homePages })).toEqual({
    en: ['seven-tips', 'code-banken'],
    nl: ['code-banken'],
  })
})
