import type { Language } from './languages'

/** From none to twenty; the first is the word before a noun (“no tools”). */
const words: Record<Language, readonly string[]> = {
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  nl: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  ),
}

/** A count as prose has it: a word up to twenty, digits beyond. */
export const numberWord = (language: Language, count: number): string =>
  words[language][count] ?? String(count)

/** A text with a capital at its beginning, without the accent that a small letter has (“Eén”), as Dutch prescribes. */
export function capitalized(text: string): string {
  const [first = ''] = text
  return first.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() + text.slice(first.length)
}
