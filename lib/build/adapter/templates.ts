import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SelfAssessmentData } from '@/app/[lang]/tools/[slug]/result/self-assessments'
import { readGeneratedJson } from '../../generated/files'
import { cutTemplate } from '../../http/cut-template'
import {
  notFoundTemplate,
  searchTemplate,
  selfAssessmentTemplate,
  type TemplateSource,
} from '../../http/page-templates'
import { templateFile } from '../../http/read-template'
import { type Language, languages } from '../../i18n/languages'
import { generatedFolder } from '../generated'

/** The pages that answers per request are set into. */
export function templateSources(): TemplateSource[] {
  const assessments = readGeneratedJson<Record<Language, SelfAssessmentData>>('self-assessments.json')
  return languages.flatMap((language) => [
    searchTemplate(language),
    selfAssessmentTemplate(language, assessments[language].slug),
    notFoundTemplate(language),
  ])
}

/**
 * Cuts a page at its slots and writes it where the server finds it. Gives what is wrong with the page, so that the
 * build says it and not a reader's request.
 */
export async function writeTemplate(source: TemplateSource, file: string | undefined): Promise<string[]> {
  if (!file) return [`${source.path} was not written: answers per request have no page to be set into`]
  try {
    const template = cutTemplate(await readFile(file, 'utf8'), source.findSlots)
    const target = join(generatedFolder, templateFile(source))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, JSON.stringify(template))
    return []
  } catch (error) {
    return [`${source.path} cannot be filled in: ${(error as Error).message}`]
  }
}
