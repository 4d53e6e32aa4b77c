import { z } from 'zod'
import type { FigureName } from '../../figures/figure-names'
import { fields, text } from './fields'

/** What every figure says: its finding, what is drawn, and where it comes from. */
const commonFields = { title: text, line: text, caption: text }

/** A drawing without numbers, said in sentences. */
const asText = z.array(text).min(2)

const nameAndRemark = fields({ name: text, remark: text })

const chart = {
  ceo: text,
  departments: fields({
    finance: text,
    it: text,
    operations: text,
    marketing: text,
    sales: text,
    service: text,
    experience: text,
  }),
}

/** What the frontmatter of each figure’s file must hold. */
export const figureFrontmatter = {
  'cx-operations-matrix': fields({
    ...commonFields,
    /** The first column names the component, the others the two views and what joins them. */
    columns: fields({ component: text, inside: text, outside: text, next: text }),
    rows: z.array(fields({ component: text, inside: text, outside: text, next: text })).length(8),
    worked: text,
  }),
  'org-before': fields({
    ...commonFields,
    ...chart,
    noOwner: text,
    channels: fields({ marketing: text, sales: text, service: text }),
    customer: text,
    dropped: text,
    asText,
  }),
  'org-after': fields({
    ...commonFields,
    ...chart,
    board: text,
    cco: text,
    gaps: z.array(nameAndRemark).length(3),
    customer: text,
    dropped: text,
    asText,
  }),
  'org-glue': fields({
    ...commonFields,
    ...chart,
    board: text,
    cco: text,
    team: nameAndRemark,
    customer: nameAndRemark,
    experience: fields({ remark: text }),
    asText,
  }),
  'customer-interaction': fields({
    ...commonFields,
    customer: text,
    map: text,
    shared: text,
    functions: fields({ marketing: text, sales: text, distribution: text, service: text }),
    limit: text,
    asText,
  }),
  'telstra-scale': fields({
    ...commonFields,
    contacts: fields({ calls: text, tasks: text, appointments: text }),
    share: text.includes('{count}', 'must hold {count}\nThe number is put in its place.'),
    lessons: z.array(text).length(5),
    goal: nameAndRemark,
    columns: z.tuple([text, text, text]),
  }),
  'cmo-power': fields({
    ...commonFields,
    before: fields({
      heading: text,
      decisions: z.array(fields({ decision: text, decider: text })).length(4),
    }),
    after: fields({ heading: text, steps: z.array(nameAndRemark).length(4) }),
    columns: z.tuple([text, text]),
  }),
  'board-seat': fields({
    ...commonFields,
    members: fields({ ceo: text, finance: text, risk: text, operations: text }),
    units: fields({ retail: text, business: text, it: text, hr: text }),
    cco: text,
    customer: text,
    scattered: nameAndRemark,
    seat: nameAndRemark,
    tier: fields({ name: text, remark: text, board: text }),
    value: fields({ name: text, customer: text, link: text, shareholder: text }),
    asText,
  }),
  'journey-map': fields({
    ...commonFields,
    rows: fields({
      step: text,
      touchpoint: text,
      emotion: text,
      pain: text,
      opportunity: text,
      magic: text,
    }),
    stages: z
      .array(
        fields({
          name: text,
          step: text,
          touchpoint: text,
          pain: text.optional(),
          opportunity: text.optional(),
        }),
      )
      .length(6),
    scale: fields({ name: text, width: text, height: text, person: text }),
    columns: z.tuple([text, text, text, text]),
  }),
  'maturity-stairs': fields({
    ...commonFields,
    ground: nameAndRemark,
    phases: z.array(nameAndRemark).length(4),
    top: text,
    value: text,
    effort: text,
    axes: text,
    shortcut: nameAndRemark,
    columns: z.tuple([text, text]),
  }),
  'cco-roadmap': fields({
    ...commonFields,
    phases: z.array(fields({ name: text, activities: z.array(text).length(4) })).length(5),
    loop: fields({ name: text, steps: z.array(text).length(3) }),
    purposes: fields({ name: text, customers: text, company: text, cco: text }),
  }),
} satisfies Record<FigureName, z.ZodType>
