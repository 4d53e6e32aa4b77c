import { partsOf } from './compounds'
import { conceptToken } from './concepts'
import { matchesOf } from './matches'
import { noted } from './note'
import type { OpenIndex } from './open-index'
import { stemOf } from './stem'
import { isStopWord } from './stop-words'
import { gluedForms, tokensIn } from './tokens'
import { correctionsOf } from './typos'
import { plain } from './words'

export type Way = 'exact' | 'start' | 'typo' | 'part' | 'split'

/** One way in which a word of a query can be found: all of its tokens stand in the entry. */
export interface Alternative {
  way: Way
  tokens: string[]
  weight: number
}

/** A word of the query with every way to find it. */
export interface QueryWord {
  form: string
  stem: string
  known: boolean
  alternatives: Alternative[]
}

/** Words of the query, from one to another, that together are one token. */
export interface QuerySpan {
  from: number
  to: number
  token: string
  weight: number
  way: 'concept' | 'joined'
}

export interface Query {
  words: QueryWord[]
  spans: QuerySpan[]
  question: boolean
}

const LONGEST_QUERY = 200
const MOST_WORDS = 16
const MOST_STARTS = 24
const MOST_PARTS = 12

const WEIGHT = { start: 0.8, knownStart: 0.45, oneLetter: 0.8, twoLetters: 0.55, part: 0.45, split: 0.75, joined: 0.9 }
const CONCEPT_WEIGHT = 0.78
const PER_FURTHER_WORD = 0.35

const QUESTION =
  /^(who|what|when|where|which|why|how|should|is|are|can|do|does|wie|wat|wanneer|waar|waarom|welke?|hoe|moet|kan|mag|heeft|hebben)\b/

/** What a reader asks for, as the index of one language can understand it. */
export function readQuery(text: string, index: OpenIndex): Query {
  const asked = text.slice(0, LONGEST_QUERY)
  return noted(index, `query ${asked}`, () => understand(asked, index))
}

function understand(text: string, index: OpenIndex): Query {
  const { language } = index
  const all = tokensIn(text, language)
  const open = /[\p{L}\p{N}]$/u.test(text)
  const telling = all.filter(
    ({ form }) => !isStopWord(form, language) && (isKnown(index, form) || !isStopWord(form, otherOf(language))),
  )
  const long = telling.filter(({ form }) => form.length > 1 || /\d/.test(form))
  const tokens = (long.length > 0 ? long : telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
  const words = tokens.map(({ form, stem, end }) => readWord(index, form, stem, open && end === text.length))
  return { words, spans: spansOf(index, words), question: QUESTION.test(plain(text).trim()) }
}

const otherOf = (language: 'en' | 'nl') => (language === 'en' ? 'nl' : 'en')

const isKnown = (index: OpenIndex, form: string) =>
  index.stems.has(form) || matchesOf(index, stemOf(form, index.language)).size > 0

function readWord(index: OpenIndex, form: string, stem: string, open: boolean): QueryWord {
  const known = isKnown(index, form)
  const understood = known || index.finder.stems.has(stem)
  const alternatives: Alternative[] = known ? [{ way: 'exact', tokens: [stem], weight: 1 }] : []
  if (open) alternatives.push(...starts(index, form, stem, understood))
  alternatives.push(...compoundsWith(index, stem))
  const parts = splitOf(index, form)
  if (parts) alternatives.push({ way: 'split', tokens: parts, weight: WEIGHT.split })
  if (!understood && !parts && !alternatives.some(({ way, weight }) => way === 'start' && weight > 0.5)) {
    alternatives.push(...corrections(index, form))
  }
  return { form, stem, known: understood, alternatives }
}

function starts(index: OpenIndex, form: string, stem: string, known: boolean): Alternative[] {
  const best = new Map<string, number>()
  for (const [longer, itsStem] of startingWith(index, form)) {
    if (itsStem === stem) continue
    const weight = WEIGHT.start * (form.length / longer.length) ** 0.35 * (known ? WEIGHT.knownStart : 1)
    best.set(itsStem, Math.max(best.get(itsStem) ?? 0, weight))
  }
  return [...best]
    .sort(([, one], [, two]) => two - one)
    .slice(0, MOST_STARTS)
    .map(([token, weight]) => ({ way: 'start', tokens: [token], weight }))
}

const startingWith = (index: OpenIndex, form: string) =>
  noted(index, `start ${form}`, () => [...index.stems].filter(([known]) => known.startsWith(form)))

function corrections(index: OpenIndex, form: string): Alternative[] {
  return correctionsOf(index, form).map(({ stem, letters }) => ({
    way: 'typo',
    tokens: [stem],
    weight: letters === 1 ? WEIGHT.oneLetter : WEIGHT.twoLetters,
  }))
}

/** Longer words of which this one is a part. */
function compoundsWith(index: OpenIndex, stem: string): Alternative[] {
  const compounds = noted(index, 'compounds', () => allCompounds(index)).get(stem) ?? []
  return compounds.slice(0, MOST_PARTS).map((token) => ({ way: 'part', tokens: [token], weight: WEIGHT.part }))
}

function allCompounds(index: OpenIndex): Map<string, string[]> {
  const byPart = new Map<string, string[]>()
  for (const [form, stem] of index.stems) {
    for (const part of splitOf(index, form) ?? []) {
      const compounds = byPart.get(part) ?? []
      if (!compounds.includes(stem) && part !== stem) byPart.set(part, [...compounds, stem])
    }
  }
  return byPart
}

/** The stems of the parts of a compound. */
export function splitOf(index: OpenIndex, form: string): string[] | undefined {
  const parts = noted(index, `parts ${form}`, () => ({
    found: partsOf(form, (part) => index.stems.has(part), index.language),
  }))
  return parts.found?.map((part) => stemOf(part, index.language))
}

function spansOf(index: OpenIndex, words: QueryWord[]): QuerySpan[] {
  const spans: QuerySpan[] = []
  words.forEach((word, from) => {
    const next = words[from + 1]
    if (!next) return
    const token = stemOf(word.form + next.form, index.language)
    if (index.stems.has(word.form + next.form)) {
      spans.push({ from, to: from + 2, token, weight: WEIGHT.joined, way: 'joined' })
    }
  })
  const taken = new Set<number>()
  const stems = words.map(({ stem, known, alternatives }) => (known ? stem : (correctionIn(alternatives) ?? stem)))
  const concepts = index.finder.spansIn(stems).sort((one, two) => two.to - two.from - (one.to - one.from))
  for (const { from, to, concept } of concepts) {
    const own = range(from, to)
    if (own.some((at) => taken.has(at)) && !spans.some((span) => span.from === from && span.to === to)) continue
    for (const at of own) taken.add(at)
    const weight = CONCEPT_WEIGHT * (1 + PER_FURTHER_WORD * (to - from - 1))
    spans.push({ from, to, token: conceptToken(concept), weight, way: 'concept' })
  }
  return spans
}

const correctionIn = (alternatives: Alternative[]) =>
  alternatives.find(({ way, weight }) => way === 'typo' && weight > 0.5)?.tokens[0]

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)
