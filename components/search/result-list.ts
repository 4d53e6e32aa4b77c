import { otherLanguage } from '@/lib/languages/language'
import type { EntryKind } from '@/lib/search/entry'
import type { Mark } from '@/lib/search/marks'
import type { Hit } from '@/lib/search/search'
import { foundPath } from '@/lib/site/found-path'
import { element } from './element'

/** A row of the list that can be chosen: an article, a section of one, a topic. */
export interface Row {
  option: HTMLElement
  url: string
  hit: Hit
  /** The section the row leads to, '' for the whole. */
  section: string
  /** Where its excerpt is set when the texts are there. */
  excerpt: HTMLElement
}

const kinds: readonly EntryKind[] = ['article', 'term', 'topic']

/** The hits in their groups; an article and the sections that match hang on one small line. */
export function resultList(
  hits: readonly Hit[],
  names: Record<EntryKind, string>,
  query = '',
): { groups: HTMLElement[]; rows: Row[] } {
  const rows: Row[] = []
  const groups = kinds.flatMap((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind)
    if (ofKind.length === 0) return []
    const label = element(
      'p',
      { id: `search-group-${kind}`, class: 'group-name', role: 'presentation' },
      names[kind],
    )
    return [
      element(
        'div',
        { role: 'group', 'aria-labelledby': label.id },
        label,
        ...ofKind.flatMap((hit) => {
          const made = rowsOf(hit, query)
          rows.push(...made)
          return made.map(({ option }) => option)
        }),
      ),
    ]
  })
  return { groups, rows }
}

function rowsOf(hit: Hit, query: string): Row[] {
  // A term is a place on the page of terms; an article or topic is a page of its own.
  const whole = hit.kind === 'term' ? hit.url : (hit.url.split('#')[0] ?? hit.url)
  return [{ id: '', url: whole }, ...hit.sections].map(({ id, url }) => rowOf(hit, id, foundPath(url, query)))
}

function rowOf(hit: Hit, section: string, url: string): Row {
  const found = hit.sections.find(({ id }) => id === section)
  const excerpt = element('span', { class: 'excerpt' })
  const title = section
    ? element('span', { class: 'section-title' }, ...marked(found?.title ?? '', found?.titleMarks ?? []))
    : element('span', { class: 'title' }, ...marked(hit.title, hit.titleMarks))
  const facing =
    !section && hit.otherTitle && hit.otherTitle !== hit.title && hit.kind !== 'article'
      ? element('span', { class: 'other', lang: otherLanguage(hit.lang) }, ` ${hit.otherTitle}`)
      : undefined
  // A link and an option in one: it opens like the one, and is chosen like the other.
  const option = element(
    'a',
    {
      href: url,
      lang: hit.lang,
      tabindex: '-1',
      role: 'option',
      'aria-selected': 'false',
      class: section ? 'row section' : 'row',
    },
    title,
    facing,
    excerpt,
  )
  return { option, url, hit, section, excerpt }
}

/** The text with what matched in `<mark>` elements. */
export function marked(text: string, marks: readonly Mark[]): (Node | string)[] {
  let at = 0
  const pieces = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, element('mark', {}, text.slice(start, end))]
  })
  return [...pieces, text.slice(at)]
}
