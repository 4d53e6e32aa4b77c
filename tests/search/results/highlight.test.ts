import { expect, test } from 'vitest'
import { openSectionTexts } from '@/lib/search/index/section-texts'
import { highlight } from '@/lib/search/results/highlight'
import { createSnippet } from '@/lib/search/results/snippet'
import { search } from '@/lib/search/search'
import { buildGarden, openGarden } from '../garden'

const en = openGarden('en')
const nl = openGarden('nl')

/** The text with its highlights in brackets. */
const shown = (text: string, highlights: { start: number; end: number }[]) =>
  [...highlights]
    .reverse()
    .reduce(
      (whole, { start, end }) => `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
      text,
    )

const marked = (text: string, query: string, index = en, other = index === en ? nl : en) =>
  shown(text, highlight(text, query, index, other))

test.each([
  [
    'inflection',
    'Prune the rose when roses sleep.',
    'pruning roses',
    '[Prune] the [rose] when [roses] sleep.',
  ],
  ['never a substring', 'Prose and primroses.', 'rose', 'Prose and primroses.'],
  ['synonyms', 'Clean your secateurs.', 'shears', 'Clean your [secateurs].'],
  [
    'phrases of a synonym group',
    'The Royal Garden Society said so.',
    'RGS',
    'The [Royal] [Garden] [Society] said so.',
  ],
  ['typos', 'A compost heap.', 'copmost', 'A [compost] heap.'],
  ['starts', 'A compost heap.', 'comp', 'A [compost] heap.'],
  ['possessives', 'The rose’s leaf', 'rose', 'The [rose’s] leaf'],
  ['nothing', 'A hedge.', 'compost', 'A hedge.'],
  ['no query', 'A hedge.', '', 'A hedge.'],
])('highlights: %s', (_, text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test.each([
  ['a part of a compound', 'De composthoop is droog.', 'compost', 'De [composthoop] is droog.'],
  ['the whole for its parts', 'Een hoop compost.', 'composthoop', 'Een [hoop] [compost].'],
  ['through the other language', 'Denk aan nachtvorst.', 'late frost', 'Denk aan [nachtvorst].'],
])('highlights in Dutch: %s', (_, text, query, expected) => {
  expect(marked(text, query, nl)).toBe(expected)
})

test('a snippet is cut from the best section, in whole words, with its highlights in place', () => {
  const [hit] = search({ query: 'diseased branches' }, en).hits
  const { text, highlights } = createSnippet(
    hit as NonNullable<typeof hit>,
    'diseased branches',
    openSectionTexts(buildGarden('en').texts),
    en,
  )
  expect(shown(text, highlights)).toBe('Cut above a bud that looks outward, and burn [diseased] [branches].')
})

test('of a long text the densest stretch is shown, with signs that there is more', () => {
  const texts = {
    textOf: () => `${'grass '.repeat(80)}roses here, pruning roses there ${'grass '.repeat(80)}`,
  }
  const [hit] = search({ query: 'pruning roses' }, en).hits
  const { text, highlights } = createSnippet(
    { ...(hit as NonNullable<typeof hit>), section: undefined },
    'pruning roses',
    texts,
    en,
  )
  expect(shown(text, highlights)).toMatch(
    /^… (?:grass )+\[roses\] here, \[pruning\] \[roses\] there (?:grass )+…$/,
  )
  expect(text.length).toBeLessThan(180)
})

test('an excerpt without texts is empty, not an error', () => {
  const [hit] = search({ query: 'roses' }, en).hits
  expect(createSnippet(hit as NonNullable<typeof hit>, 'roses', { textOf: () => '' }, en)).toEqual({
    text: '',
    highlights: [],
  })
})
