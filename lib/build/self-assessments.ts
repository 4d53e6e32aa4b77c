import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SelfAssessmentData } from '@/app/[lang]/tools/[slug]/result/self-assessments'
import { buildResultMessages } from '@/components/tools/self-assessment/build-result-messages'
import { contentStore } from '../content/store'
import { languages } from '../i18n/languages'
import { generatedFolder } from './generated'

/** Writes what the answer to the form of the self-assessment needs of the content, in each language. */
export async function writeSelfAssessments(): Promise<void> {
  const store = await contentStore()
  const entries = languages.map((language): [string, SelfAssessmentData] => {
    const tool = store.getTool('self-assessment', language)
    const statements = tool.phases.flatMap((phase) => phase.statements)
    return [language, { slug: tool.slug, statements, words: buildResultMessages(tool, store) }]
  })
  await writeFile(join(generatedFolder, 'self-assessments.json'), JSON.stringify(Object.fromEntries(entries)))
}
