import { z } from 'zod'
import { type Language, languages } from '../../i18n/languages'
import { readParts } from '../parse/frontmatter'
import type { Reading } from '../problem'
import { fields, slug, text } from './fields'

const words = fields({ name: text, slug, description: text })

const perLanguage = fields(
  Object.fromEntries(languages.map((language) => [language, words])) as Record<Language, typeof words>,
)

const header = fields({ categories: z.record(text, perLanguage), tags: z.record(text, perLanguage) })

export type TopicKind = 'category' | 'tag'

/** A category or a tag: what articles are gathered under. */
export type Topic = { id: string; kind: TopicKind; line: number } & Record<Language, z.infer<typeof words>>

/** Reads the list of categories and tags, in its own order. */
export function readTopics(file: string, source: string): Reading<Topic[]> {
  const parts = readParts(file, source, header)
  if (!parts.ok) return parts
  const { header: topics, lineOf } = parts.value
  const listed = (kind: TopicKind, group: 'categories' | 'tags') =>
    Object.entries(topics[group]).map(([id, words]) => ({ ...words, id, kind, line: lineOf(group, id) }))
  return { ok: true, value: [...listed('category', 'categories'), ...listed('tag', 'tags')] }
}
