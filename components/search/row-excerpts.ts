import type { Searcher } from '@/lib/search/searcher'
import { marked, type Row } from './result-list'

/**
 * Sets excerpts into the rows that come into view. Their texts are fetched then, and only for them.
 * `own` searches the rows' language; `other` the language an answer was found through.
 */
export function fillExcerptsInView(
  rows: readonly Row[],
  query: string,
  scroller: Element,
  own: Searcher,
  other?: Searcher,
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
  own: Searcher,
  other?: Searcher,
): Promise<void> {
  const { section: _, ...whole } = hit
  const target = hit.sections.find(({ id }) => id === section)
  // Without its text a row still says what it is and where it leads.
  const found = await own
    .excerpt(target ? { ...hit, section: target } : whole, query, other)
    .catch(() => undefined)
  if (found) place.replaceChildren(...marked(found.text, found.marks))
}
