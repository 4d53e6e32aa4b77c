import { z } from 'zod'
import type { ToolName } from '../tools/tool-names'
import { fields, slug, text } from './fields'

/** What every tool says of itself. `name` is short, for lists and menus. */
const frame = {
  title: text,
  name: text,
  slug,
  order: z.int().min(1),
  /** The article it belongs to. */
  article: text,
  /** Said of it in lists, with the words of the link to it. */
  line: text.max(160, 'is longer than 160 characters\nSay it shorter.'),
  action: text,
  intro: text,
}

const articles = z.array(text).min(1)

/** Where an organisation stands, what to do next, and what to read. */
const standing = { name: text, result: text, next: z.array(text).length(3), articles }

/** What the header of each tool’s file must hold. */
export const toolHeaders = {
  'maturity-check': fields({
    ...frame,
    /** From the least to the most. */
    scale: z.array(text).length(5),
    caution: text,
    skipped: text
      .includes('{later}', 'must hold {later}\nThe phase is put in its place.')
      .includes('{earlier}', 'must hold {earlier}\nThe phase is put in its place.'),
    /** Before the first phase. */
    ground: fields(standing),
    phases: z.array(fields({ ...standing, ref: text, statements: z.array(text).length(4) })).length(4),
  }),
  'roadmap-checklist': fields({
    ...frame,
    origin: text,
    phases: z
      .array(
        fields({
          name: text,
          goal: text,
          period: text,
          activities: z.array(fields({ title: text, why: text, outcome: text, articles })).length(4),
        }),
      )
      .length(5),
  }),
  'tips-card': fields({
    ...frame,
    credit: text,
    tips: z.array(fields({ title: text, do: text, check: text })).length(7),
    /** What is said of so many ticks, and fewer. */
    bands: z.array(fields({ upTo: z.int(), text })).length(3),
  }),
} satisfies Record<ToolName, z.ZodType>
