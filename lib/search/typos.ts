import { lettersApart } from './distance'
import { noted } from './note'
import type { OpenIndex } from './open-index'
import { stemOf } from './stem'

/** A known word that a reader may have meant. */
export interface Correction {
  form: string
  stem: string
  letters: number
}

const ONE_FROM = 4
const TWO_FROM = 8
const SAME_START_BELOW = 6
const MOST_CORRECTIONS = 6

/** The known words nearest to a word that is not known; the nearest only, when some are nearer than others. */
export const correctionsOf = (index: OpenIndex, form: string): Correction[] =>
  noted(index, `typo ${form}`, () => findCorrections(index, form))

function findCorrections(index: OpenIndex, form: string): Correction[] {
  if (form.length < ONE_FROM || /\d/.test(form)) return []
  const most = form.length >= TWO_FROM ? 2 : 1
  const found: Correction[] = []
  for (const known of dictionary(index)) {
    if (Math.abs(known.length - form.length) > most || known.length < ONE_FROM - 1) continue
    if (form.length < SAME_START_BELOW && known[0] !== form[0]) continue
    const letters = lettersApart(form, known, most)
    if (letters > 0 && letters <= most)
      found.push({ form: known, stem: stemOf(known, index.language), letters })
  }
  const least = Math.min(...found.map(({ letters }) => letters))
  return found.filter(({ letters }) => letters === least).slice(0, MOST_CORRECTIONS)
}

const dictionary = (index: OpenIndex): string[] =>
  noted(index, 'dictionary', () => [...new Set([...index.stems.keys(), ...index.finder.forms])])
