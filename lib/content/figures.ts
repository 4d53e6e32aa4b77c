import { z } from 'zod'
import { type FigureName, figureNames, isFigureName } from '../figures/figure-names'
import type { Language } from '../languages/language'
import { fields, text } from './fields'
import { readParts } from './header'
import { meantOrKnown } from './nearest'
import type { Reading } from './problem'

/** What every figure says: its finding, what is drawn, and where it comes from. */
const frame = { title: text, line: text, caption: text }

const nameAndRemark = fields({ name: text, remark: text })

const headers = {
  'telstra-scale': fields({
    ...frame,
    contacts: fields({ calls: text, tasks: text, appointments: text }),
    share: text.includes('{count}'),
    lessons: z.array(text).length(5),
    goal: nameAndRemark,
    columns: z.tuple([text, text, text]),
  }),
} satisfies Partial<Record<FigureName, z.ZodType>>

/** The words of one figure in one language. */
export type WordsOf<Name extends FigureName> = z.infer<(typeof headers)[Name]> & {
  name: Name
  language: Language
  file: string
}

export type FigureWords = { [Name in FigureName]: WordsOf<Name> }[FigureName]

export function readFigure(file: string, source: string, name: string, language: Language): Reading<FigureWords> {
  if (!isFigureName(name)) {
    const problem = { file, line: 1, message: `there is no figure “${name}”`, hint: meantOrKnown(name, figureNames) }
    return { ok: false, problems: [problem] }
  }
  const parts = readParts(file, source, headers[name])
  if (!parts.ok) return parts
  return { ok: true, value: { ...parts.value.header, name, language, file } as FigureWords }
}

/** The words of a figure in a language. A library that passed its rules has them all. */
export function findFigure<Name extends FigureName>(
  { figures }: { figures: readonly FigureWords[] },
  name: Name,
  language: Language,
): WordsOf<Name> {
  const words = figures.find((figure) => figure.name === name && figure.language === language)
  if (!words) throw new Error(`content/${language}/figures/${name}.md is missing: write it`)
  return words as WordsOf<Name>
}
