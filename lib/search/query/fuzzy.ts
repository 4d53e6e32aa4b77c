import { stemWord } from '../analysis/stemmer'
import { memoize } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { similarWords } from '../index/vocabulary'
import { damerauLevenshtein } from './edit-distance'

/** A known word that a misspelt one may stand for. */
export interface Correction {
  form: string
  stem: string
  /** 1 or 2: the edit distance. */
  distance: number
}

/** From how many letters on one edit is tolerated, and two. */
const ONE_EDIT_FROM = 4
const TWO_EDITS_FROM = 8
/** Shorter words must keep their first letter: otherwise too many words are near. */
const FREE_FIRST_LETTER_FROM = 6
const MAX_CORRECTIONS = 6
/** So many words with similar letters are measured; beyond a hundred none was found that was near. */
const MAX_CANDIDATES = 200

/** The known words nearest to an unknown one: all at the smallest distance found, at most six. */
export const findCorrections = (index: OpenIndex, form: string): Correction[] =>
  memoize(index, 'corrections', form, () => computeCorrections(index, form))

function computeCorrections(index: OpenIndex, form: string): Correction[] {
  if (form.length < ONE_EDIT_FROM || /\d/.test(form)) return []
  const max = form.length >= TWO_EDITS_FROM ? 2 : 1
  const found = similarWords(index, form, MAX_CANDIDATES)
    .filter((word) => word.length >= ONE_EDIT_FROM - 1)
    .filter((word) => form.length >= FREE_FIRST_LETTER_FROM || word[0] === form[0])
    .map((word) => ({ word, distance: damerauLevenshtein(form, word, max) }))
    .filter(({ distance }) => distance > 0 && distance <= max)
  const least = Math.min(...found.map(({ distance }) => distance))
  return found
    .filter(({ distance }) => distance === least)
    .slice(0, MAX_CORRECTIONS)
    .map(({ word, distance }) => ({ form: word, stem: stemWord(word, index.language), distance }))
}
