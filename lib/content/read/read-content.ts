import { dirname, join } from 'node:path'
import { type Language, languages } from '../../i18n/languages'
import { rules } from '../lint'
import { inReadingOrder, type ParseResult, type Problem } from '../problem'
import { parseArticle } from '../schemas/article'
import { parseFigure } from '../schemas/figures'
import { parseTerm } from '../schemas/glossary-term'
import { parseHome } from '../schemas/home-page'
import { parsePage } from '../schemas/page'
import { parseSources } from '../schemas/sources'
import { parseSynonyms } from '../schemas/synonyms'
import { parseTool } from '../schemas/tools'
import { parseTopics } from '../schemas/topics'
import type { Content } from '../store/content'
import { ContentStore } from '../store/content-store'
import { fillCounts } from './counts'
import { type ContentFile, type FilesRead, readFolder, readRequiredFile } from './read-files'

/** Files as they were parsed before, by path: a file whose text did not change is not parsed again. */
export type ParsedFiles = Map<string, { source: string; result: ParseResult<Partial<Content>> }>

/** Parses a file into what it adds to the content. */
type Parser = (file: ContentFile) => ParseResult<Partial<Content>>

/** Reads all content below `root` and lints it. Mistakes of writers are never thrown: they come back as problems. */
export async function readContent(
  root: string,
  parsedBefore: ParsedFiles = new Map(),
): Promise<{ store: ContentStore; problems: Problem[] }> {
  const problems: Problem[] = []
  const content: Content = {
    articles: [],
    terms: [],
    pages: [],
    homePages: [],
    topics: [],
    sources: [],
    synonyms: [],
    figures: [],
    tools: [],
  }
  for (const { read, parse, countsIn } of collectionsBelow(root)) {
    const { files, problems: unread } = read
    problems.push(...unread)
    for (const file of files) {
      const counted = countsIn ? fillCounts(file, content, countsIn) : { source: file.source, problems: [] }
      problems.push(...counted.problems)
      const result = parseOnce({ ...file, source: counted.source }, parse, parsedBefore)
      if (!result.ok) problems.push(...result.problems)
      if (result.value) append(content, result.value)
    }
  }
  const store = new ContentStore(content)
  const withProblems = new Set(problems.map(({ file }) => file))
  const isUnreadable = (...path: string[]) => {
    const file = join(root, ...path)
    return withProblems.has(file) || withProblems.has(dirname(file))
  }
  problems.push(...rules.flatMap((rule) => rule(store, { root, isUnreadable })))
  return { store, problems: inReadingOrder(problems) }
}

interface Collection {
  read: FilesRead
  parse: Parser
  /** The language whose content the files may count: they are parsed when that is read. */
  countsIn?: Language
}

/** Every file and folder of the content, and how its files are parsed. The pages of a language come last. */
const collectionsBelow = (root: string): Collection[] => [
  oneFile(join(root, 'topics.md'), ({ file, source }) => adding('topics', parseTopics(file, source))),
  oneFile(join(root, 'sources.md'), ({ file, source }) => adding('sources', parseSources(file, source))),
  oneFile(join(root, 'synonyms.md'), ({ file, source }) => adding('synonyms', parseSynonyms(file, source))),
  ...languages.flatMap((language) => {
    const folder = (name: string, parse: Parser) => ({
      read: readFolder(join(root, language, name)),
      parse,
    })
    return [
      folder('articles', ({ file, source, id }) =>
        addingOne('articles', parseArticle(file, source, id, language)),
      ),
      folder('glossary', ({ file, source, id }) => addingOne('terms', parseTerm(file, source, id, language))),
      folder('figures', ({ file, source, id }) =>
        addingOne('figures', parseFigure(file, source, id, language)),
      ),
      folder('tools', ({ file, source, id }) => addingOne('tools', parseTool(file, source, id, language))),
      {
        ...folder('pages', ({ file, source, id }) =>
          id === 'home'
            ? addingOne('homePages', parseHome(file, source, language))
            : addingOne('pages', parsePage(file, source, id, language)),
        ),
        countsIn: language,
      },
    ]
  }),
]

const oneFile = (file: string, parse: Parser) => ({ read: readRequiredFile(file), parse })

const adding = <Name extends keyof Content>(
  name: Name,
  result: ParseResult<Content[Name]>,
): ParseResult<Partial<Content>> =>
  result.value === undefined
    ? { ok: false, problems: result.ok ? [] : result.problems }
    : { ...result, value: { [name]: result.value } }

const addingOne = <Name extends keyof Content>(name: Name, result: ParseResult<Content[Name][number]>) =>
  adding(
    name,
    (result.value === undefined ? result : { ...result, value: [result.value] }) as ParseResult<
      Content[Name]
    >,
  )

function parseOnce(file: ContentFile, parse: Parser, parsedBefore: ParsedFiles) {
  const before = parsedBefore.get(file.file)
  if (before?.source === file.source) return before.result
  const result = parse(file)
  parsedBefore.set(file.file, { source: file.source, result })
  return result
}

function append(content: Content, added: Partial<Content>): void {
  for (const [name, items] of Object.entries(added)) {
    const collection: unknown[] = content[name as keyof Content]
    collection.push(...items)
  }
}
