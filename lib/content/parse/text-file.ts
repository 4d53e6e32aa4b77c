import type { z } from 'zod'
import type { ParseResult } from '../problem'
import { type Body, parseBody } from './body'
import { type ParsedFile, parseFrontmatter } from './frontmatter'

/** Parses a file with text below its frontmatter and collects the problems of both. `make` builds the value of the two. */
export function parseTextFile<Schema extends z.ZodType, Value>(
  file: string,
  source: string,
  schema: Schema,
  make: (parsed: ParsedFile<z.output<Schema>>, body: Body) => Value,
): ParseResult<Value> {
  const parsed = parseFrontmatter(file, source, schema)
  const text = parsed.ok ? parsed.value : parsed.text
  if (!text) return { ok: false, problems: parsed.ok ? [] : parsed.problems }
  const { body, problems } = parseBody(text.body, file, text.bodyLine)
  if (!parsed.ok) return { ok: false, problems: [...parsed.problems, ...problems] }
  const value = make(parsed.value, body)
  return problems.length > 0 ? { ok: false, problems, value } : { ok: true, value }
}
