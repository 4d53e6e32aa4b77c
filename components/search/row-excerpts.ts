import { excerpt } from '@/lib/search/excerpt'
import { loadTexts } from '@/lib/search/load'
import type { OpenIndex } from '@/lib/search/open-index'
import { marked, type Row } from './result-list'

/**
 * Sets excerpts into the rows that come into view. Their texts are fetched then, and only for them.
 * `own` is the index of the rows' language; `other` that of the language an answer was found through.
 */
export function fillExcerptsInView(
  rows: readonly Row[],
  query: string,
  scroller: Element,
  own: OpenIndex,
  other?: OpenIndex,
): void {
  const inView = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const row = rows.find(({ option }) => option === target)
        if (!isIntersecting || !row) continue
        inView.unobserve(target)
        void fillExcerpt(row, query, own, other)
      }
    },
    { root: scroller },
  )
  for (const { option } of rows) inView.observe(option)
}

async function fillExcerpt(
  { hit, section, excerpt: place }: Row,
  query: string,
  own: OpenIndex,
  other?: OpenIndex,
): Promise<void> {
  // Without its text a row still says what it is and where it leads.
  const texts = await loadTexts(own.language, hit.kind, hit.id, section).catch(() => undefined)
  if (!texts) return
  const { section: _, ...whole } = hit
  const target = hit.sections.find(({ id }) => id === section)
  const { text, marks } = excerpt(target ? { ...hit, section: target } : whole, query, texts, own, other)
  place.replaceChildren(...marked(text, marks))
}
