import { extractTokens, isContentWord, type Token } from '../analysis/analyzer'
import { isStopWord } from '../analysis/stop-words'
import { normalize } from '../analysis/tokenizer'
import { memoize } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { expandTerm, type QueryTerm } from './expand'
import { findPhrases, type QueryPhrase } from './phrases'

/** A query as the index of one language understands it. */
export interface ParsedQuery {
  terms: QueryTerm[]
  phrases: QueryPhrase[]
  isQuestion: boolean
}

/** Longer queries are cut. */
export const MAX_QUERY_LENGTH = 200
const MAX_TERMS = 16

const QUESTION_START =
  /^(?:who|what|when|where|which|why|how|should|is|are|can|do|does|wie|wat|wanneer|waar|waarom|welke?|hoe|moet|kan|mag|heeft|hebben)\b/

/**
 * Parses a query for the index of one language. With the index of the `other` language, phrases of that language are
 * understood as well, through the synonym groups that both share.
 */
export function parseQuery(text: string, index: OpenIndex, other?: OpenIndex): ParsedQuery {
  const query = text.slice(0, MAX_QUERY_LENGTH)
  return memoize(index, other ? 'query, both' : 'query', query, () => parse(query, index, other))
}

function parse(text: string, index: OpenIndex, other?: OpenIndex): ParsedQuery {
  const end = text.trimEnd().length
  const isOpen = end === text.length
  const terms = queryTokens(extractTokens(text, index.language), index).map((token) =>
    expandTerm(token, isOpen && token.end === end, index),
  )
  return {
    terms,
    phrases: findPhrases(terms, index, other),
    isQuestion: QUESTION_START.test(normalize(text).trim()),
  }
}

/** The content words; all tokens, when there are none. */
function queryTokens(tokens: Token[], index: OpenIndex): Token[] {
  const contentWords = tokens.filter((token) => isContentWord(token) || isLetterOfPhrase(token, index))
  return (contentWords.length > 0 ? contentWords : tokens).slice(0, MAX_TERMS)
}

/** A single letter that is a word of a synonym phrase, such as the P of the four Ps. */
const isLetterOfPhrase = ({ form }: Token, { synonyms }: OpenIndex) =>
  form.length === 1 && !isStopWord(form) && synonyms.stems.has(form)
