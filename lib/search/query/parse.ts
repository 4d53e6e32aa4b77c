import { isTelling, type Token, tokensIn } from '../analysis/analyzer'
import { isStopWord } from '../analysis/stop-words'
import { plain } from '../analysis/tokenizer'
import { noted } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { type QueryWord, readWord } from './expand'
import { type QuerySpan, spansOf } from './phrases'

export interface Query {
  words: QueryWord[]
  spans: QuerySpan[]
  question: boolean
}

const MAX_QUERY_LENGTH = 200
const MAX_WORDS = 16

const QUESTION =
  /^(?:who|what|when|where|which|why|how|should|is|are|can|do|does|wie|wat|wanneer|waar|waarom|welke?|hoe|moet|kan|mag|heeft|hebben)\b/

/**
 * What a reader asks for, as the index of one language can understand it. With the index of the `other` language
 * at hand, phrases of that language are understood as well, by the concepts both share.
 */
export function readQuery(text: string, index: OpenIndex, other?: OpenIndex): Query {
  const asked = text.slice(0, MAX_QUERY_LENGTH)
  return noted(index, `query ${other ? 'with other ' : ''}${asked}`, () => understand(asked, index, other))
}

function understand(text: string, index: OpenIndex, other?: OpenIndex): Query {
  const end = text.trimEnd().length
  const open = end === text.length
  const words = askedIn(tokensIn(text, index.language), index).map((token) =>
    readWord(token, open && token.end === end, index),
  )
  return { words, spans: spansOf(words, index, other), question: QUESTION.test(plain(text).trim()) }
}

/** The words that tell something; all of them, when none does. */
function askedIn(tokens: Token[], index: OpenIndex): Token[] {
  const telling = tokens.filter((token) => isTelling(token) || isLetterOfPhrase(token, index))
  return (telling.length > 0 ? telling : tokens).slice(0, MAX_WORDS)
}

/** The P of the four Ps. */
const isLetterOfPhrase = ({ form }: Token, { finder }: OpenIndex) =>
  form.length === 1 && !isStopWord(form) && finder.stems.has(form)
