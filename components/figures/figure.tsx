import type { Language } from '@/lib/languages/language'

/** The drawn figures of an article. */
export function Figure(_: { name: string; language: Language }) {
  return null
}
