import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { Document } from 'flexsearch'
import { type Language, languages } from '@/lib/languages/language'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchEntry } from '@/lib/search/entry'
import { type OpenIndex, openIndex } from '@/lib/search/open-index'
import { search } from '@/lib/search/search'
import { wholeAnswer } from '@/lib/search/whole-answer'
import judgments from '../search/judgments.json'
import { inPieces } from '../search/pieces'
import { concepts, entries } from '../search/site'
import { madeUpArticles } from './made-up'

// npm run bench:search – relevance, bytes and times of search for the site's own articles, for those among eighty
// others, and for two thousand, beside FlexSearch as it comes. Times are of this machine; a slow phone takes four
// times as long, so that is what is printed.
console.log('MiniSearch is left out: it is no dependency of this site, and none is added to measure it.')

interface Judged {
  lang: string
  q: string
  grades: Record<string, number>
}

type Answer = { answered: boolean; ids: string[] }
type Engine = (query: string, language: Language) => Answer

const queries = judgments.queries as unknown as Judged[]
const SLOWER = 4
const PASSES = 3
const PIECES_FROM = 300
/** How many hits the dialog shows. */
const SHOWN = 12

for (const size of [0, 80, 1_991]) {
  const corpus = {
    en: [...entries.en, ...madeUpArticles('en', size)],
    nl: [...entries.nl, ...madeUpArticles('nl', size)],
  }
  const articles = corpus.en.filter(({ kind }) => kind === 'article').length
  console.log(`\n${articles} articles in each language`)

  const built = timed(() => ({
    en: buildIndex(corpus.en, concepts, 'en'),
    nl: buildIndex(corpus.nl, concepts, 'nl'),
  }))
  console.log(`  built in ${milliseconds(built.time)}`)
  const open = {} as Record<Language, OpenIndex>
  for (const language of languages) {
    const { index } = built.value[language]
    const opened = Array.from({ length: PASSES }, () =>
      timed(() => {
        const opening = openIndex(index)
        search({ query: 'customer journey' }, opening)
        return opening
      }),
    )
    open[language] = (opened[0] as (typeof opened)[0]).value
    const ready = SLOWER * Math.min(...opened.map(({ time }) => time))
    console.log(`  ${language}: index ${kilobytes(bytesOf(index))} gzip, ready in ${milliseconds(ready)}`)
    if (articles >= PIECES_FROM) await reportPieces(index, open[language])
  }
  const other = (language: Language) => open[language === 'en' ? 'nl' : 'en']
  report('this site', (query, language) => {
    const { answered, hits } = search({ query, kind: 'article', limit: 10 }, open[language], other(language))
    return { answered, ids: hits.map(({ id }) => id) }
  })
  report('FlexSearch as it comes', stockFlexSearch(corpus))
  console.log(`  a key stroke: ${keyStrokes(open)}`)
}

function report(name: string, engine: Engine): void {
  let first = 0
  let reciprocal = 0
  let none = 0
  const answerable = queries.filter(({ grades }) => Object.keys(grades).length > 0)
  for (const { q, lang, grades } of queries) {
    const { answered, ids } = engine(q, lang as Language)
    const hits = answered ? ids : []
    if (Object.keys(grades).length === 0) none += hits.length === 0 ? 1 : 0
    const rank = hits.slice(0, 10).findIndex((id) => (grades[id] ?? 0) >= 2)
    first += rank === 0 ? 1 : 0
    reciprocal += rank < 0 ? 0 : 1 / (rank + 1)
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `  ${name}: first hit right ${share(first, answerable.length)}, MRR@10 ${share(reciprocal, answerable.length)}, ` +
      `rightly empty ${share(none, queries.length - answerable.length)}`,
  )
}

/** FlexSearch's own Document, with its own encoder and ranking and the options its documentation starts with. */
function stockFlexSearch(corpus: Record<Language, SearchEntry[]>): Engine {
  const engines = Object.fromEntries(
    languages.map((language) => {
      const document = new Document({
        tokenize: 'forward',
        document: { id: 'id', index: ['title', 'labels', 'text'] },
      })
      for (const { kind, id, title, labels, keywords, sections } of corpus[language]) {
        if (kind !== 'article') continue
        const text = sections.map((section) => `${section.title} ${section.text}`).join(' ')
        document.add({ id, title, labels: [...labels, ...keywords].join(' '), text })
      }
      return [language, document]
    }),
  )
  return (query, language) => {
    const fields = engines[language]?.search(query, { limit: 10, suggest: true }) ?? []
    const ids = [...new Set(fields.flatMap(({ result }) => result.map(String)))]
    return { answered: ids.length > 0, ids }
  }
}

/** What a reader fetches who asks one query, with an index in pieces: the first file, then what the query needs. */
async function reportPieces(index: string, whole: OpenIndex): Promise<void> {
  const asked = queries.filter(({ lang }, at) => lang === whole.language && at % 3 === 0)
  const needed: { bytes: number; files: number }[] = []
  let first = 0
  let ready = Number.POSITIVE_INFINITY
  const { cut, openAgain } = inPieces(index)
  for (const { q } of asked) {
    const opened = timed(() => openAgain())
    const { open, fetched } = opened.value
    first = bytesOf(cut.index)
    ready = Math.min(ready, opened.time)
    const answer = await wholeAnswer(() => search({ query: q, limit: SHOWN }, open), [open])
    if (!isDeepStrictEqual(answer, search({ query: q, limit: SHOWN }, whole)))
      throw new Error(`${q} differs.`)
    const sizes = fetched.map((name) => bytesOf(cut.pieces[name] ?? cut.heads[name] ?? ''))
    needed.push({ bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length })
  }
  const at = (of: 'bytes' | 'files', share: number) =>
    needed.map((need) => need[of]).sort((one, two) => one - two)[Math.floor(share * (needed.length - 1))] ?? 0
  console.log(
    `      in pieces: first file ${kilobytes(first)}, opened in ${milliseconds(SLOWER * ready)}; a query needs ` +
      `${kilobytes(at('bytes', 0.5))} more in ${at('files', 0.5)} files, 95th percentile ` +
      `${kilobytes(at('bytes', 0.95))} in ${at('files', 0.95)}; same answers as the whole`,
  )
}

/** Every key of a tenth of the queries, typed one after another: the best of three passes that remember nothing. */
function keyStrokes(open: Record<Language, OpenIndex>): string {
  const best: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    for (const language of languages) open[language].notes.clear()
    let stroke = 0
    for (const { q, lang } of queries.filter((_, at) => at % 10 === 0)) {
      const language = lang as Language
      const other = open[language === 'en' ? 'nl' : 'en']
      for (let end = 1; end <= q.length; end++) {
        const { time } = timed(() => search({ query: q.slice(0, end) }, open[language], other))
        best[stroke] = Math.min(best[stroke] ?? time, time)
        stroke++
      }
    }
  }
  best.sort((one, two) => one - two)
  const at = (share: number) => milliseconds(SLOWER * (best[Math.floor(share * (best.length - 1))] ?? 0))
  return `median ${at(0.5)}, 99th percentile ${at(0.99)} (${best.length} strokes)`
}

function timed<T>(work: () => T): { value: T; time: number } {
  const start = performance.now()
  return { value: work(), time: performance.now() - start }
}

function bytesOf(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`
}
