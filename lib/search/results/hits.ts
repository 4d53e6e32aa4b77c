import type { Language } from '@/lib/i18n/languages'
import type { DocumentKind } from '../index/document'
import type { OpenIndex } from '../index/open'
import type { StoredDocument } from '../index/stored-fields'
import type { RankedDocument } from '../ranking/rank'
import type { Highlighter, HighlightRange } from './highlight'

export interface HitSection {
  id: string
  title: string
  titleHighlights: HighlightRange[]
}

/** A document as a reader sees it in an answer. */
export interface Hit {
  kind: DocumentKind
  id: string
  lang: Language
  /** Leads to the best section, unless that is the introduction. */
  url: string
  title: string
  titleHighlights: HighlightRange[]
  otherTitle: string
  caption: string
  section?: HitSection
  /** The best sections, best first; never the introduction, which has no address of its own. */
  sections: (HitSection & { url: string })[]
  tags: string[]
  category: string
  score: number
}

const MAX_SECTIONS = 3

/** The address of the whole document: a term is a place on the page of terms, all else a page of its own. */
export const documentUrl = ({ kind, url }: Pick<Hit, 'kind' | 'url'>): string =>
  kind === 'term' ? url : (url.split('#')[0] ?? url)

/** Turns a ranked document into a hit, with the stored fields and highlights. */
export function toHit(
  { doc, score, sections: ranked }: RankedDocument,
  highlighter: Highlighter,
  index: OpenIndex,
): Hit {
  const { sections, url, title, ...fields } = index.documents[doc] as StoredDocument
  const matching = ranked.flatMap(({ section }) => sections[section] ?? [])
  const withHeading = matching
    .filter(({ id }) => id !== '')
    .slice(0, MAX_SECTIONS)
    .map(({ id, title: heading }) => ({
      id,
      title: heading,
      titleHighlights: highlighter(heading),
      url: `${url}#${id}`,
    }))
  // When the introduction is best, the hit leads to the document as a whole.
  const best = matching[0]?.id === withHeading[0]?.id ? withHeading[0] : undefined
  return {
    ...fields,
    title,
    lang: index.language,
    url: best?.url ?? url,
    titleHighlights: highlighter(title),
    ...(best ? { section: { id: best.id, title: best.title, titleHighlights: best.titleHighlights } } : {}),
    sections: withHeading,
    score,
  }
}
