import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildResultMessages } from '@/components/tools/self-assessment/build-result-messages'
import { findTool } from '../content/schemas/tools'
import { contentStore } from '../content/store'
import { searchTemplate, toolTemplate } from '../http/page-template'
import { languages } from '../i18n/languages'
import { toolResultPath } from '../routing/paths'
import { generatedFolder } from './generated'

/**
 * Writes what answers per request need of the content, and which pages they are set into: for the adapter to keep.
 * Returns the addresses of the results of the self-assessment.
 */
export async function writeAnsweredPages(): Promise<string[]> {
  const store = await contentStore()
  const tools = languages.map((language) => findTool(store, 'self-assessment', language))
  const assessments = tools.map((tool) => [
    tool.language,
    {
      slug: tool.slug,
      statements: tool.phases.flatMap(({ statements }) => statements),
      words: buildResultMessages(tool, store),
    },
  ])
  const frames = [
    ...languages.map(searchTemplate),
    ...tools.map(({ language, slug }) => toolTemplate(language, slug)),
  ]
  await writeFile(join(generatedFolder, 'assessments.json'), JSON.stringify(Object.fromEntries(assessments)))
  await writeFile(join(generatedFolder, 'frames.json'), JSON.stringify(frames))
  return tools.map(({ language, slug }) => toolResultPath(language, slug))
}
