import { z } from 'zod'
import { readArticleLine } from '../../figures/article-line'
import { type Language, languages } from '../../i18n/languages'
import type { Body } from '../parse/body'
import type { ParsedFile } from '../parse/frontmatter'
import { parseTextFile } from '../parse/text-file'
import type { ParseResult } from '../problem'
import { date, fields, slug, text } from './fields'

const frontmatter = fields({
  title: text,
  /** The address in this language. */
  slug,
  description: text.max(160, 'is longer than 160 characters\nSearch engines cut it there: say it shorter.'),
  summary: text,
  /** Its place among the articles, counted from 1. */
  order: z.int('must be a whole number\nWrite its place among the articles: order: 3').positive(),
  category: text,
  tags: z.array(text).min(1, 'needs at least one tag\nName ids from topics.md: tags: [customer-experience]'),
  /** Who had the ideas, and their role and organisation; not all originals name one. */
  author: text.optional(),
  /** Whether the author is an organisation: citations then do not abbreviate given names. */
  authorIsOrganisation: z.boolean().optional(),
  affiliation: text.optional(),
  /** Where, as what and when the original appeared. */
  publication: text.optional(),
  originalTitle: text,
  originalLanguage: z.enum(languages),
  year: text,
  yearNote: text,
  /** The day this edition came out, and the day its text last changed. */
  published: date,
  updated: date.optional(),
  line: text.refine(
    (notation) => readArticleLine(notation) !== undefined,
    'is not the notation of a line\nWrite levels 0 to 4 with marks, for instance: 2 1v 2 3 3 4o',
  ),
  readingGoal: text,
  related: z
    .array(fields({ article: text, why: text }))
    .min(1, 'needs at least one article\nName what to read next, and why.'),
  sources: z.array(text),
  /** Words and questions that readers may search for and that the title does not contain. */
  keywords: z.array(text),
  /** Marks an article that has no edition in the other language yet. */
  untranslated: z.boolean().optional(),
})

export type ArticleFrontmatter = z.infer<typeof frontmatter>

/** An edition of an article in one language: its frontmatter and its parsed text. */
export interface Article extends ArticleFrontmatter, Body {
  /** The file's name, the same in every language. */
  id: string
  language: Language
  file: string
  /** The text as written, in Markdown. */
  markdown: string
  lineOf: ParsedFile<ArticleFrontmatter>['lineOf']
}

/** Parses a file of the folder articles. */
export function parseArticle(
  file: string,
  source: string,
  id: string,
  language: Language,
): ParseResult<Article> {
  return parseTextFile(file, source, frontmatter, ({ frontmatter, body, lineOf }, read) => ({
    ...frontmatter,
    ...read,
    id,
    language,
    file,
    markdown: body,
    lineOf,
  }))
}

const WORDS_A_MINUTE = 230

/** Reading time of a number of words in minutes, at least 1, at 230 words a minute: a common rate for prose on a screen. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / WORDS_A_MINUTE))
