import type { LetterGroup } from '@/lib/content/glossary'
import type { ContentStore } from '@/lib/content/store/content-store'
import { LetterSign } from './letter-sign'
import { TermRow } from './term-row'

interface LetterSectionProps {
  group: LetterGroup
  store: ContentStore
  by: 'own' | 'other'
}

/** The terms of a letter, with the letter in the rail and the drawn sign of the term that has one. */
export function LetterSection({ group: { letter, pairs }, store, by }: LetterSectionProps) {
  const id = `letter-${letter.toLowerCase()}`
  return (
    <section className="letter-section rail-grid border-t-2 border-ink pt-4 pb-10" aria-labelledby={id}>
      <div className="lg:sticky lg:top-6 lg:self-start">
        <h2 id={id} className="font-serif text-[2.625rem]/[1.15]">
          {letter}
        </h2>
        <LetterSign ids={pairs.map((pair) => pair.id)} />
      </div>
      <dl>
        {pairs.map((pair) => (
          <TermRow key={pair.id} pair={pair} store={store} by={by} />
        ))}
      </dl>
    </section>
  )
}
