import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Language, languages } from '../i18n/languages'
import { rules } from './lint'
import { inReadingOrder, type Problem, type Reading } from './problem'
import { type Article, readArticle } from './schemas/article'
import { type FigureWords, readFigure } from './schemas/figures'
import { type GlossaryTerm, readTerm } from './schemas/glossary-term'
import { type Home, readHome } from './schemas/home-page'
import { type Page, readPage } from './schemas/page'
import { readSources, type Source } from './schemas/sources'
import { readSynonyms, type SynonymGroup } from './schemas/synonyms'
import { readTool, type Tool } from './schemas/tools'
import { readTopics, type Topic } from './schemas/topics'

/** All shelves: everything written for this site, in every language. */
export interface ContentStore {
  articles: Article[]
  terms: GlossaryTerm[]
  pages: Page[]
  homes: Home[]
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
    homes: [],
    topics: [],
    sources: [],
    synonyms: [],
    figures: [],
    tools: [],
  }

  await readOne(join(root, 'topics.md'), (file, source) =>
    keep(readTopics(file, source), (topics) => store.topics.push(...topics)),
  )
  await readOne(join(root, 'sources.md'), (file, source) =>
    keep(readSources(file, source), (sources) => store.sources.push(...sources)),
  )
  await readOne(join(root, 'synonyms.md'), (file, source) =>
    keep(readSynonyms(file, source), (words) => store.synonyms.push(...words)),
  )
  for (const language of languages) {
    const shelf = (name: string) => join(root, language, name)
    await readShelf(shelf('articles'), (file, source, id) =>
      keep(readArticle(file, source, id, language), (article) => store.articles.push(article)),
    )
    await readShelf(shelf('glossary'), (file, source, id) =>
      keep(readTerm(file, source, id, language), (term) => store.terms.push(term)),
    )
    await readShelf(shelf('figures'), (file, source, name) =>
      keep(readFigure(file, source, name, language), (figure) => store.figures.push(figure)),
    )
    await readShelf(shelf('tools'), (file, source, name) =>
      keep(readTool(file, source, name, language), (tool) => store.tools.push(tool)),
    )
    await readShelf(shelf('pages'), (file, source, id) =>
      id === 'home'
        ? keep(readHome(file, source, language), (home) => store.homes.push(home))
        : keep(readPage(file, source, id, language), (page) => store.pages.push(page)),
    )
  }
  const unreadable = problems.map(({ file }) => file)
  problems.push(...rules.flatMap((rule) => rule(store, { root, unreadable })))
  return { store, problems: inReadingOrder(problems) }

  function keep<T>(reading: Reading<T>, put: (value: T) => void) {
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

  async function readShelf(folder: string, read: (file: string, source: string, id: string) => void) {
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
