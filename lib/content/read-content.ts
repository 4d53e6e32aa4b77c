import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Language, languages } from '../i18n/languages'
import { rules } from './lint'
import { inReadingOrder, type ParseResult, type Problem } from './problem'
import { type Article, parseArticle } from './schemas/article'
import { type FigureWords, parseFigure } from './schemas/figures'
import { type GlossaryTerm, parseTerm } from './schemas/glossary-term'
import { type HomeContent, parseHome } from './schemas/home-page'
import { type Page, parsePage } from './schemas/page'
import { parseSources, type Source } from './schemas/sources'
import { parseSynonyms, type SynonymGroup } from './schemas/synonyms'
import { parseTool, type Tool } from './schemas/tools'
import { parseTopics, type Topic } from './schemas/topics'

/** All shelves: everything written for this site, in every language. */
export interface ContentStore {
  articles: Article[]
  terms: GlossaryTerm[]
  pages: Page[]
  homePages: HomeContent[]
  topics: Topic[]
  sources: Source[]
  synonyms: SynonymGroup[]
  figures: FigureWords[]
  tools: Tool[]
}

/** Reads all content below `root`. A writer's mistake is never thrown: it comes back as a problem. */
export async function readContent(root: string): Promise<{ store: ContentStore; problems: Problem[] }> {
  const problems: Problem[] = []
  const store: ContentStore = {
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

  await readOne(join(root, 'topics.md'), (file, source) =>
    add(parseTopics(file, source), (topics) => store.topics.push(...topics)),
  )
  await readOne(join(root, 'sources.md'), (file, source) =>
    add(parseSources(file, source), (sources) => store.sources.push(...sources)),
  )
  await readOne(join(root, 'synonyms.md'), (file, source) =>
    add(parseSynonyms(file, source), (words) => store.synonyms.push(...words)),
  )
  for (const language of languages) {
    const collection = (name: string) => join(root, language, name)
    await readCollection(collection('articles'), (file, source, id) =>
      add(parseArticle(file, source, id, language), (article) => store.articles.push(article)),
    )
    await readCollection(collection('glossary'), (file, source, id) =>
      add(parseTerm(file, source, id, language), (term) => store.terms.push(term)),
    )
    await readCollection(collection('figures'), (file, source, name) =>
      add(parseFigure(file, source, name, language), (figure) => store.figures.push(figure)),
    )
    await readCollection(collection('tools'), (file, source, name) =>
      add(parseTool(file, source, name, language), (tool) => store.tools.push(tool)),
    )
    await readCollection(collection('pages'), (file, source, id) =>
      id === 'home'
        ? add(parseHome(file, source, language), (home) => store.homePages.push(home))
        : add(parsePage(file, source, id, language), (page) => store.pages.push(page)),
    )
  }
  const unreadable = problems.map(({ file }) => file)
  problems.push(...rules.flatMap((rule) => rule(store, { root, unreadable })))
  return { store, problems: inReadingOrder(problems) }

  function add<T>(reading: ParseResult<T>, put: (value: T) => void) {
    if (!reading.ok) problems.push(...reading.problems)
    if (reading.value !== undefined) put(reading.value)
  }

  async function readOne(file: string, read: (file: string, source: string) => void) {
    const source = await readFile(file, 'utf8').catch(() => undefined)
    if (source !== undefined) read(file, source)
    else
      problems.push({
        file,
        line: 1,
        message: 'the file is missing',
        hint: 'Every library has one: see the README.',
      })
  }

  async function readCollection(folder: string, read: (file: string, source: string, id: string) => void) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((name) => !name.startsWith('.')).sort()) {
      const file = join(folder, name)
      const id = basename(name, '.md')
      if (/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name)) read(file, await readFile(file, 'utf8'), id)
      else
        problems.push({
          file,
          line: 1,
          message: `“${name}” cannot be a file’s name here`,
          hint: 'Use small letters, digits, hyphens and the ending .md: the name is the id in all languages.',
        })
    }
  }
}

/** The edition of an article in a language. */
export const editionIn = (store: ContentStore, id: string, language: Language): Article | undefined =>
  store.articles.find((article) => article.id === id && article.language === language)
