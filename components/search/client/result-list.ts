import { otherLanguage } from '@/lib/i18n/languages'
import { foundPath } from '@/lib/routing/found-path'
import { type DocumentKind, documentKinds } from '@/lib/search/index/document'
import type { HighlightRange } from '@/lib/search/results/highlight'
import { documentUrl } from '@/lib/search/results/hits'
import type { Hit } from '@/lib/search/search'
import { element } from '../../client/dom'

/** An option of the list: an article, a section of one, a term, a tool or a topic. */
export interface ResultOption {
  option: HTMLElement
  hit: Hit
  /** The URL it opens. */
  address: string
  /** The same URL with the query, whose words are highlighted there. */
  url: string
  /** The element for its snippet, which is filled when it has been fetched. */
  excerpt: HTMLElement
}

/** The name of a group. */
export const labelClass = 'px-5 pt-[0.9rem] pb-[0.35rem] text-xs/[1.45] text-ink-3'

/** The hits in groups by kind. An article and its matching sections are joined by a small line. */
export function resultList(
  hits: readonly Hit[],
  names: Record<DocumentKind, string>,
  query = '',
): { groups: HTMLElement[]; rows: ResultOption[] } {
  const rows: ResultOption[] = []
  const groups = documentKinds.flatMap((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind)
    if (ofKind.length === 0) return []
    const label = element(
      'p',
      { id: `search-group-${kind}`, class: labelClass, role: 'presentation' },
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

function rowsOf(hit: Hit, query: string): ResultOption[] {
  return [rowOf(hit, query), ...hit.sections.map((section) => rowOf(hit, query, section))]
}

/** An option for a hit, or for one of its sections. */
function rowOf(hit: Hit, query: string, section?: Hit['sections'][number]): ResultOption {
  const address = section?.url ?? documentUrl(hit)
  const url = foundPath(address, query)
  const excerpt = element('span', { class: 'search-dialog__snippet' })
  const title = section
    ? element('span', { class: 'search-dialog__title' }, ...marked(section.title, section.titleHighlights))
    : element('span', { class: 'search-dialog__title' }, ...marked(hit.title, hit.titleHighlights))
  const facing =
    !section && hit.otherTitle && hit.otherTitle !== hit.title && hit.kind !== 'article'
      ? element('span', { class: 'other-language', lang: otherLanguage(hit.lang) }, ` ${hit.otherTitle}`)
      : undefined
  // A link with the role of an option, so that it also opens in a new tab.
  const option = element(
    'a',
    {
      href: url,
      lang: hit.lang,
      tabindex: '-1',
      role: 'option',
      'aria-selected': 'false',
      class: section ? 'search-dialog__row is-section' : 'search-dialog__row',
    },
    title,
    facing,
    excerpt,
  )
  return { option, hit, address, url, excerpt }
}

/** The text, with matches in `<mark>` elements. */
export function marked(text: string, highlights: readonly HighlightRange[]): (Node | string)[] {
  let at = 0
  const pieces = highlights.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, element('mark', {}, text.slice(start, end))]
  })
  return [...pieces, text.slice(at)]
}
