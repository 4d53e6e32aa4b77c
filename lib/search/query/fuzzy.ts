import { stemOf } from '../analysis/stemmer'
import { noted } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { lettersBetween, lettersOf, spellingsByLength } from '../index/vocabulary'
import { lettersApart } from './edit-distance'

/** A known word that a reader may have meant. */
export interface Correction {
  form: string
  stem: string
  letters: number
}

const ONE_FROM = 4
const TWO_FROM = 8
const SAME_START_BELOW = 6
const MAX_CORRECTIONS = 6

/** The known words nearest to a word that is not known; the nearest only, when some are nearer than others. */
export const correctionsOf = (index: OpenIndex, form: string): Correction[] =>
  noted(index, `typo ${form}`, () => findCorrections(index, form))

function findCorrections(index: OpenIndex, form: string): Correction[] {
  if (form.length < ONE_FROM || /\d/.test(form)) return []
  const most = form.length >= TWO_FROM ? 2 : 1
  const letters = lettersOf(form)
  const found: { word: string; apart: number }[] = []
  for (let length = Math.max(form.length - most, ONE_FROM - 1); length <= form.length + most; length++) {
    for (const { word, letters: itsLetters } of spellingsByLength(index).get(length) ?? []) {
      if (form.length < SAME_START_BELOW && word[0] !== form[0]) continue
      // One edit changes at most two letters of the set.
      if (lettersBetween(letters, itsLetters) > 2 * most) continue
      const apart = lettersApart(form, word, most)
      if (apart > 0 && apart <= most) found.push({ word, apart })
    }
  }
  const least = Math.min(...found.map(({ apart }) => apart))
  return found
    .filter(({ apart }) => apart === least)
    .slice(0, MAX_CORRECTIONS)
    .map(({ word, apart }) => ({ form: word, stem: stemOf(word, index.language), letters: apart }))
}
