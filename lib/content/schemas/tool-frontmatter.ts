import { z } from 'zod'
import {
  type LaneName,
  MAX_EMOTION,
  MAX_STAGES,
  MIN_EMOTION,
  MIN_STAGES,
  moments,
} from '../../tools/journey-map'
import type { ToolName } from '../../tools/tool-names'
import { fields, slug, text } from './fields'

/** What every tool says of itself. `name` is short, for lists and menus. */
const commonFields = {
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

/** Where an organisation stands, and three next steps, each with what to read about it. */
const standing = {
  name: text,
  result: text,
  next: z.array(text).length(3),
  articles: z.array(text).length(3),
}

/** What a lane of a journey map is called, and what to write there. */
const lane = fields({ name: text, hint: text })

const items = z.array(text).min(1)

/** What the frontmatter of each tool’s file must hold. */
export const toolFrontmatter = {
  'journey-map': fields({
    ...commonFields,
    fields: fields({ title: text, persona: text, goal: text, kind: text, asIs: text, toBe: text }),
    lanes: fields({
      steps: lane,
      touchpoints: lane,
      feelings: lane,
      pains: lane,
      opportunities: lane,
      mom: lane,
      backstage: lane,
    } satisfies Record<LaneName, typeof lane>),
    /** From upset to delighted. */
    emotion: fields({ name: text, scale: z.array(text).length(MAX_EMOTION - MIN_EMOTION + 1) }),
    marks: fields({ repairFirst: text, remembered: text }),
    /** The stages of a map that is begun anew. */
    stages: z.array(text).min(MIN_STAGES).max(MAX_STAGES),
    example: fields({
      title: text,
      disclaimer: text,
      persona: text,
      goal: text,
      lesson: text,
      stages: z
        .array(
          fields({
            name: text,
            emotion: z.int().min(MIN_EMOTION).max(MAX_EMOTION),
            moment: z.enum(moments).default('step'),
            steps: items,
            touchpoints: items,
            feelings: text,
            pains: items,
            opportunities: items,
            mom: text.optional(),
            backstage: text,
          }).refine(({ emotion, moment }) => moment !== 'magic' || emotion > 0, {
            path: ['moment'],
            error:
              'is “magic” where the customer is not pleased\nGive the stage an emotion above 0, or another moment.',
          }),
        )
        .min(MIN_STAGES)
        .max(MAX_STAGES),
    }),
  }),
  'self-assessment': fields({
    ...commonFields,
    /** From the least to the most. */
    scale: z.array(text).length(5),
    caution: text,
    skipped: text
      .includes('{later}', 'must hold {later}\nThe phase is put in its place.')
      .includes('{earlier}', 'must hold {earlier}\nThe phase is put in its place.'),
    /** Before the first phase. */
    ground: fields(standing),
    /** A phase is not named while its statements are answered: `part` says what they are about. */
    phases: z
      .array(fields({ ...standing, ref: text, part: text, statements: z.array(text).length(4) }))
      .length(4),
  }),
  'roadmap-checklist': fields({
    ...commonFields,
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
    ...commonFields,
    credit: text,
    tips: z.array(fields({ title: text, do: text, check: text })).length(7),
    /** What is said of so many ticks, and fewer. */
    bands: z.array(fields({ upTo: z.int(), text })).length(3),
  }),
} satisfies Record<ToolName, z.ZodType>
