import { z } from 'zod'
import { type Language, languages } from '../../i18n/languages'
import { parseDataFile } from '../parse/data-file'
import type { ParseResult } from '../problem'
import { fields, slug, text } from './fields'

const words = fields({ name: text, slug, description: text })

const perLanguage = fields(
  Object.fromEntries(languages.map((language) => [language, words])) as Record<Language, typeof words>,
)

const frontmatter = fields({ categories: z.record(text, perLanguage), tags: z.record(text, perLanguage) })

export type TopicKind = 'category' | 'tag'

/** A category or a tag. Each has an archive of its articles. */
export type Topic = { id: string; kind: TopicKind; line: number } & Record<Language, z.infer<typeof words>>

/** Parses topics.md: categories and tags, in the order of the file. */
export function parseTopics(file: string, source: string): ParseResult<Topic[]> {
  const parsed = parseDataFile(file, source, frontmatter)
  if (!parsed.ok) return parsed
  const { frontmatter: topics, lineOf } = parsed.value
  const listed = (kind: TopicKind, group: 'categories' | 'tags') =>
    Object.entries(topics[group]).map(([id, words]) => ({ ...words, id, kind, line: lineOf(group, id) }))
  return { ok: true, value: [...listed('category', 'categories'), ...listed('tag', 'tags')] }
}
