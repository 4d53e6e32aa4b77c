import { articlesNamedIn } from '../schemas/tools'
import { indexBy } from '../store/indexes'
import type { Rule } from './rule'

/** A tool has the same order and names the same articles in every language, so that answers survive a change of language. */
export const toolsAgree: Rule = (store) => {
  const tools = store.listTools()
  const sources = indexBy(tools, ({ id }) => id)
  return tools.flatMap((tool) => {
    const source = sources.get(tool.id)
    if (!source || source === tool) return []
    const differing = (line: number, what: string) => ({
      file: tool.file,
      line,
      message: `${what} differs from ${source.file}`,
      hint: 'It is the same in every language: make the two equal.',
    })
    const wanted = articlesNamedIn(source)
    return [
      ...(tool.order === source.order ? [] : [differing(tool.lineOf('order'), 'order')]),
      ...articlesNamedIn(tool)
        .filter(({ article }, at) => article !== wanted[at]?.article)
        .map(({ article, path }) => differing(tool.lineOf(...path), `the article “${article}”`)),
    ]
  })
}
