import type { Language } from '@/lib/i18n/languages'

const counted: Record<Language, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
}

const numbered = (words: string) => new Map(words.split(' ').map((word, at) => [word, String(at + 2)]))

const digits: Record<Language, Map<string, string>> = {
  en: numbered(`${counted.en}`).set('twenty', '20'),
  nl: numbered(`${counted.nl}`).set('twintig', '20'),
}

/** “seven” and “zeven” are found as 7. */
export const asDigits = (word: string, language: Language): string => digits[language].get(word) ?? word
