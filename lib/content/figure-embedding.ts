import type { FigureName } from '../figures/figure-names'
import type { Language } from '../i18n/languages'
import type { Article } from './schemas/article'
import { articlesIn } from './store'

/** Where a figure is shown: the first article that has it, and its number there. */
export interface FigureEmbedding {
  article: Article
  number: number
}

export async function placeOfFigure(
  name: FigureName,
  language: Language,
): Promise<FigureEmbedding | undefined> {
  for (const article of await articlesIn(language)) {
    const index = article.figures.findIndex(({ refId }) => refId === name)
    if (index !== -1) return { article, number: index + 1 }
  }
  return undefined
}
