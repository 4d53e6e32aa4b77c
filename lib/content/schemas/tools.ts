import type { z } from 'zod'
import type { Language } from '../../i18n/languages'
import { emptyStage, type JourneyMap, laneNames } from '../../tools/journey-map'
import { isToolName, type ToolName, toolNames } from '../../tools/tool-names'
import { parseDataFile } from '../parse/data-file'
import type { ParsedFile } from '../parse/frontmatter'
import type { ParseResult } from '../problem'
import { didYouMean } from '../suggest'
import { toolFrontmatter } from './tool-frontmatter'

/** The texts of one tool in one language. */
export type ToolOf<Name extends ToolName> = z.infer<(typeof toolFrontmatter)[Name]> & {
  id: Name
  language: Language
  file: string
  lineOf: ParsedFile<unknown>['lineOf']
}

export type Tool = { [Name in ToolName]: ToolOf<Name> }[ToolName]

/** Parses a file of the folder tools; its name says which tool it is. */
export function parseTool(file: string, source: string, name: string, language: Language): ParseResult<Tool> {
  if (!isToolName(name)) {
    const problem = {
      file,
      line: 1,
      message: `there is no tool “${name}”`,
      hint: didYouMean(name, toolNames),
    }
    return { ok: false, problems: [problem] }
  }
  const parsed = parseDataFile(file, source, toolFrontmatter[name])
  if (!parsed.ok) return { ok: false, problems: parsed.problems }
  const { frontmatter, lineOf } = parsed.value
  return { ok: true, value: { ...frontmatter, id: name, language, file, lineOf } as Tool }
}

/** All articles that a tool names, each with its path in the frontmatter. */
export function articlesNamedIn(tool: Tool): { article: string; path: (string | number)[] }[] {
  const of = (articles: readonly string[], ...path: (string | number)[]) =>
    articles.map((article, at) => ({ article, path: [...path, at] }))
  const own = { article: tool.article, path: ['article'] }
  switch (tool.id) {
    case 'self-assessment':
      return [
        own,
        ...of(tool.ground.articles, 'ground', 'articles'),
        ...tool.phases.flatMap(({ articles }, phase) => of(articles, 'phases', phase, 'articles')),
      ]
    case 'roadmap-checklist':
      return [
        own,
        ...tool.phases.flatMap(({ activities }, phase) =>
          activities.flatMap(({ articles }, at) =>
            of(articles, 'phases', phase, 'activities', at, 'articles'),
          ),
        ),
      ]
    case 'journey-map':
    case 'tips-card':
      return [own]
  }
}

/** The example in the frontmatter of the journey map, as a map that the tool can edit. */
export const exampleMap = ({ example }: ToolOf<'journey-map'>): JourneyMap => ({
  title: example.title,
  persona: example.persona,
  goal: example.goal,
  kind: 'as-is',
  stages: example.stages.map((written) => {
    const { name, emotion, moment } = written
    const stage = { ...emptyStage(name), emotion, moment }
    for (const lane of laneNames) stage[lane] = [written[lane] ?? []].flat().join('\n')
    return stage
  }),
})
