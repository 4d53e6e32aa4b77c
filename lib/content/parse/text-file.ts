import type { z } from 'zod'
import type { Reading } from '../problem'
import { type Body, readBody } from './body'
import { type Parts, readParts } from './frontmatter'

/** Reads a file with a text below its header, and the problems of both at once. `make` puts the two together. */
export function readText<Schema extends z.ZodType, Value>(
  file: string,
  source: string,
  schema: Schema,
  make: (parts: Parts<z.output<Schema>>, body: Body) => Value,
): Reading<Value> {
  const parts = readParts(file, source, schema)
  const text = parts.ok ? parts.value : parts.text
  if (!text) return { ok: false, problems: parts.ok ? [] : parts.problems }
  const { body, problems } = readBody(text.body, file, text.bodyLine)
  if (!parts.ok) return { ok: false, problems: [...parts.problems, ...problems] }
  const value = make(parts.value, body)
  return problems.length > 0 ? { ok: false, problems, value } : { ok: true, value }
}
