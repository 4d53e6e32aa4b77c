import type { Language } from '@/lib/i18n/languages'
import type { EntryKind } from '../index/document'
import type { EntryCard } from '../index/field-refs'
import type { OpenIndex } from '../index/open'
import type { Ranked } from '../ranking/rank'
import type { Mark, Marker } from './highlight'

export interface HitSection {
  id: string
  title: string
  titleMarks: Mark[]
}

export interface Hit {
  kind: EntryKind
  id: string
  lang: Language
  /** Leads to the best section, unless that is the introduction. */
  url: string
  title: string
  titleMarks: Mark[]
  otherTitle: string
  note: string
  section?: HitSection
  /** The best matching sections, best first; never the introduction, which has no address of its own. */
  sections: (HitSection & { url: string })[]
  tags: string[]
  category: string
  score: number
}

const MAX_SECTIONS = 3

/** The address of a hit as a whole: a term is a place on the page of terms, all else a page of its own. */
export const wholeUrl = ({ kind, url }: Pick<Hit, 'kind' | 'url'>): string =>
  kind === 'term' ? url : (url.split('#')[0] ?? url)

/** A ranked entry as readers see it. */
export function hitOf({ entry, score, sections: found }: Ranked, marker: Marker, index: OpenIndex): Hit {
  const { sections, url, title, ...card } = index.cards[entry] as EntryCard
  const matching = found.flatMap(({ section }) => sections[section] ?? [])
  const headed = matching
    .filter(({ id }) => id !== '')
    .slice(0, MAX_SECTIONS)
    .map(({ id, title: heading }) => ({
      id,
      title: heading,
      titleMarks: marker(heading),
      url: `${url}#${id}`,
    }))
  // When the introduction answers best, the article as a whole does.
  const best = matching[0]?.id === headed[0]?.id ? headed[0] : undefined
  return {
    ...card,
    title,
    lang: index.language,
    url: best?.url ?? url,
    titleMarks: marker(title),
    ...(best ? { section: { id: best.id, title: best.title, titleMarks: best.titleMarks } } : {}),
    sections: headed,
    score,
  }
}
