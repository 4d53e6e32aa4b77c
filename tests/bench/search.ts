import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { SHARDS_FROM } from '@/lib/build/search-files'
import { type Language, languages } from '@/lib/i18n/languages'
import { buildIndex } from '@/lib/search/index/build'
import { type OpenIndex, openIndex } from '@/lib/search/index/open'
import { search } from '@/lib/search/search'
import { retryUntilLoaded } from '@/lib/search/shards/retry-until-loaded'
import judgments from '../search/judgments.json'
import { sharded } from '../search/sharded'
import { documents, synonyms } from '../search/site'
import { type Engine, stockFlexSearch, tunedMiniSearch } from './engines'
import { madeUpArticles } from './made-up'

// npm run bench:search – relevance, bytes (as Brotli, as they travel) and times of search for the site's own articles, for
// those among eighty others, and for two thousand, beside MiniSearch and FlexSearch with its own ranking. Times are of
// this machine times four: a slow phone takes so much longer.

interface Judged {
  lang: string
  q: string
  grades: Record<string, number>
}

const queries = judgments.queries as unknown as Judged[]
const SLOWER = 4
const PASSES = 3
/** How many hits the dialog shows. */
const SHOWN = 12

for (const size of [0, 80, 1_991]) {
  const corpus = {
    en: [...documents.en, ...madeUpArticles('en', size)],
    nl: [...documents.nl, ...madeUpArticles('nl', size)],
  }
  const articles = corpus.en.filter(({ kind }) => kind === 'article').length
  console.log(`\n${articles} articles in each language`)

  const built = timed(() => ({
    en: buildIndex(corpus.en, synonyms, 'en'),
    nl: buildIndex(corpus.nl, synonyms, 'nl'),
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
    console.log(`  ${language}: index ${kilobytes(bytesOf(index))}, ready in ${milliseconds(ready)}`)
    if (articles >= SHARDS_FROM) await reportShards(index, open[language])
  }
  const other = (language: Language) => open[language === 'en' ? 'nl' : 'en']
  report('this site', (query, language) => {
    const { answered, hits } = search({ query, kind: 'article', limit: 10 }, open[language], other(language))
    return { answered, ids: hits.map(({ id }) => id) }
  })
  console.log(`    a key stroke: ${keyStrokes(open)}`)
  for (const peer of [tunedMiniSearch, stockFlexSearch]) {
    const { name, engine, index } = peer(corpus)
    report(name, engine)
    console.log(`    index en ${kilobytes(bytesOf(index.en))}, nl ${kilobytes(bytesOf(index.nl))}`)
  }
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

/** What a reader fetches who asks one query, with a sharded index: the root file, then what the query needs. */
async function reportShards(index: string, whole: OpenIndex): Promise<void> {
  const asked = queries.filter(({ lang }, at) => lang === whole.language && at % 3 === 0)
  const needed: { bytes: number; files: number }[] = []
  let first = 0
  let ready = Number.POSITIVE_INFINITY
  const { files, openAgain } = sharded(index)
  for (const { q } of asked) {
    const opened = timed(() => openAgain())
    const { open, fetched } = opened.value
    first = bytesOf(files.root)
    ready = Math.min(ready, opened.time)
    const answer = await retryUntilLoaded(() => search({ query: q, limit: SHOWN }, open), [open])
    if (!isDeepStrictEqual(answer, search({ query: q, limit: SHOWN }, whole)))
      throw new Error(`${q} differs.`)
    const sizes = fetched.map((name) => bytesOf(files.postings[name] ?? files.storedFields[name] ?? ''))
    needed.push({ bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length })
  }
  const at = (of: 'bytes' | 'files', share: number) =>
    needed.map((need) => need[of]).sort((one, two) => one - two)[Math.floor(share * (needed.length - 1))] ?? 0
  console.log(
    `      sharded: root file ${kilobytes(first)}, opened in ${milliseconds(SLOWER * ready)}; a query needs ` +
      `${kilobytes(at('bytes', 0.5))} more in ${at('files', 0.5)} files, 95th percentile ` +
      `${kilobytes(at('bytes', 0.95))} in ${at('files', 0.95)}; same answers as the whole`,
  )
}

/** Every key of a tenth of the queries, typed one after another: the best of three passes that remember nothing. */
function keyStrokes(open: Record<Language, OpenIndex>): string {
  const best: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    for (const language of languages) open[language].queryCache.clear()
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
  // At its best for millions of characters Brotli would take minutes.
  const quality = text.length > 1_000_000 ? 9 : constants.BROTLI_MAX_QUALITY
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`
}
