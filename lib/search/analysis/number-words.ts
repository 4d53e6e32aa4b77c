import type { Language } from '@/lib/i18n/languages'

/** From two to twelve, in order. */
const numberWords: Record<Language, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
}

const digitsByWord = (words: string) =>
  new Map(words.split(' ').map((word, index) => [word, String(index + 2)]))

const digits: Record<Language, Map<string, string>> = {
  en: digitsByWord(numberWords.en).set('twenty', '20'),
  nl: digitsByWord(numberWords.nl).set('twintig', '20'),
}

/** Number words become digits, so that “seven”, “zeven” and 7 find the same; other words stay as they are. */
export const numberWordToDigits = (word: string, language: Language): string =>
  digits[language].get(word) ?? word
