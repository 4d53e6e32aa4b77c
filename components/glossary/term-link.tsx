import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/languages'
import { glossaryPath } from '@/lib/routing/paths'

/**
 * A term in a text: a link to its row in the glossary. Where the page has its card, open-terms.ts opens that instead.
 */
export function TermLink({
  id,
  language,
  children,
}: {
  id: string
  language: Language
  children: ReactNode
}) {
  return (
    <a className="term-link" href={glossaryPath(language, id)}>
      {children}
    </a>
  )
}
