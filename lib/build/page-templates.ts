import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outcomeWords } from '@/components/tools/self-assessment/result-messages'
import { siteLibrary } from '../content/store'
import { findTool } from '../content/schemas/tools'
import { languages } from '../i18n/languages'
import { searchFrame, toolFrame } from '../http/page-template'
import { toolResultPath } from '../routing/paths'
import { generatedFolder } from './generated'

/**
 * Writes what answers per request need of the content, and which pages they are set into: for the adapter to keep.
 * Returns the addresses of the results of the self-assessment.
 */
export async function writeAnsweredPages(): Promise<string[]> {
  const library = await siteLibrary()
  const tools = languages.map((language) => findTool(library, 'maturity-check', language))
  const assessments = tools.map((tool) => [
    tool.language,
    {
      slug: tool.slug,
      statements: tool.phases.flatMap(({ statements }) => statements),
      words: outcomeWords(tool, library),
    },
  ])
  const frames = [
    ...languages.map(searchFrame),
    ...tools.map(({ language, slug }) => toolFrame(language, slug)),
  ]
  await writeFile(join(generatedFolder, 'assessments.json'), JSON.stringify(Object.fromEntries(assessments)))
  await writeFile(join(generatedFolder, 'frames.json'), JSON.stringify(frames))
  return tools.map(({ language, slug }) => toolResultPath(language, slug))
}
