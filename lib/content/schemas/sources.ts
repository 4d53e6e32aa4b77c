import { z } from 'zod'
import { type Language, languages } from '../../i18n/languages'
import { parseDataFile } from '../parse/data-file'
import type { ParseResult } from '../problem'
import { fields, text } from './fields'

const eachLanguage = fields(
  Object.fromEntries(languages.map((language) => [language, text])) as Record<Language, typeof text>,
)

/** A text that is the same in every language, or one for each. */
const either = z
  .union(
    [text, eachLanguage],
    'must be a text, or one for each language\nWrite it as { en: …, nl: … }, numbers between quotation marks.',
  )
  .transform((given) =>
    typeof given === 'string'
      ? (Object.fromEntries(languages.map((language) => [language, given])) as Record<Language, string>)
      : given,
  )

const source = fields({
  title: either,
  publication: either.optional(),
  author: either.optional(),
  date: either.optional(),
  url: text.regex(/^https:\/\/[^\s<>"]+$/, 'is not an address\nWrite it with https:// in front.').optional(),
  /** Whether the source was read itself, or as quoted in another publication. */
  read: z.enum(['itself', 'quoted']),
  /** The language of the title. */
  language: text.regex(/^[a-z]{2}$/, 'is not a language\nWrite its two letters: en').optional(),
  remark: either.optional(),
})

/** A source that articles cite, or that was consulted. */
export type Source = { id: string } & z.output<typeof source>

const frontmatter = fields({ sources: z.record(text, source) })

/** Parses sources.md. */
export function parseSources(file: string, content: string): ParseResult<Source[]> {
  const parsed = parseDataFile(file, content, frontmatter)
  if (!parsed.ok) return parsed
  return {
    ok: true,
    value: Object.entries(parsed.value.frontmatter.sources).map(([id, given]) => ({ id, ...given })),
  }
}
