import type { ReactNode } from 'react'
import { addressOf, hrefOfLink } from '@/lib/content/link-href'
import { parseLink } from '@/lib/content/parse/links'
import type { ContentStore } from '@/lib/content/read-content'
import type { Language } from '@/lib/i18n/languages'
import type { Place } from './embedding'

interface BodyLinkProps {
  /** The address as the writer gave it. */
  href: string
  language: Language
  store: ContentStore
  /** Addresses with a number on paper, and the number of the first. */
  notes: { first: number; addresses: readonly string[] } | undefined
  place: Place
  text: ReactNode
}

/** A link in the text of an article; on paper its number leads to its address in the notes. */
export function BodyLink({ href: written, language, store, notes, place, text }: BodyLinkProps) {
  const target = parseLink(written, language)
  const href = hrefOfLink(written, language, store)
  const at = notes?.addresses.indexOf(addressOf(href) ?? '') ?? -1
  const isForeign = target.kind === 'article' && target.language !== language
  return (
    <>
      <a
        href={target.kind === 'section' ? `#${place.linkTo(target.section)}` : href}
        hrefLang={isForeign ? target.language : undefined}
      >
        {text}
      </a>
      {notes && at >= 0 && <sup className="print-only">{notes.first + at}</sup>}
    </>
  )
}
