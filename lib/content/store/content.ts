import type { Article } from '../schemas/article'
import type { FigureWords } from '../schemas/figures'
import type { GlossaryTerm } from '../schemas/glossary-term'
import type { HomeContent } from '../schemas/home-page'
import type { Page } from '../schemas/page'
import type { Source } from '../schemas/sources'
import type { SynonymGroup } from '../schemas/synonyms'
import type { Tool } from '../schemas/tools'
import type { Topic } from '../schemas/topics'

/** Everything that was read from the content folder, in every language and in the order of its files. */
export interface Content {
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
