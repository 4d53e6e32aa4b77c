import type { z } from 'zod'
import { type FigureName, figureNames, isFigureName } from '../../figures/figure-names'
import type { Language } from '../../i18n/languages'
import { parseDataFile } from '../parse/data-file'
import type { ParseResult } from '../problem'
import { didYouMean } from '../suggest'
import { figureFrontmatter } from './figure-frontmatter'

/** The texts of one figure in one language. */
export type WordsOf<Name extends FigureName> = z.infer<(typeof figureFrontmatter)[Name]> & {
  name: Name
  language: Language
  file: string
}

export type FigureWords = { [Name in FigureName]: WordsOf<Name> }[FigureName]

/** Parses a file of the folder figures; its name says which figure it is. */
export function parseFigure(
  file: string,
  source: string,
  name: string,
  language: Language,
): ParseResult<FigureWords> {
  if (!isFigureName(name)) {
    const problem = {
      file,
      line: 1,
      message: `there is no figure “${name}”`,
      hint: didYouMean(name, figureNames),
    }
    return { ok: false, problems: [problem] }
  }
  const parsed = parseDataFile(file, source, figureFrontmatter[name])
  if (!parsed.ok) return { ok: false, problems: parsed.problems }
  return { ok: true, value: { ...parsed.value.frontmatter, name, language, file } as FigureWords }
}
