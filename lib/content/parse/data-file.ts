import type { z } from 'zod'
import type { Problem } from '../problem'
import { type FrontmatterResult, parseFrontmatter } from './frontmatter'

/** Parses a file that consists of frontmatter alone. Text below it is a problem, since no page would show it. */
export function parseDataFile<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): FrontmatterResult<z.output<Schema>> {
  const parsed = parseFrontmatter(file, source, schema)
  const text = parsed.ok ? parsed.value : parsed.text
  const first = text?.body.split('\n').findIndex((line) => line.trim() !== '') ?? -1
  if (!text || first === -1) return parsed
  const problem: Problem = {
    file,
    line: text.bodyLine + first,
    message: 'text below the frontmatter is not shown',
    hint: 'This file is frontmatter only: move the text into a field, or take it out.',
  }
  return { ok: false, problems: [...(parsed.ok ? [] : parsed.problems), problem] }
}
