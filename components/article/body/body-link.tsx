import type { ReactNode } from 'react'
import { addressOf, hrefOfLink } from '@/lib/content/link-href'
import { parseLink } from '@/lib/content/parse/links'
import type { ContentStore } from '@/lib/content/store/content-store'
import type { Language } from '@/lib/i18n/languages'
import type { Embedding } from './embedding'

interface BodyLinkProps {
  /** The href as written in the Markdown. */
  href: string
  language: Language
  store: ContentStore
  /** URLs that are numbered in print, and the number of the first. */
  notes: { first: number; addresses: readonly string[] } | undefined
  embedding: Embedding
  text: ReactNode
}

/** A link in the text of an article. In print it has the number of its URL in the notes. */
export function BodyLink({ href: written, language, store, notes, embedding, text }: BodyLinkProps) {
  const target = parseLink(written, language)
  const href = hrefOfLink(written, language, store)
  const at = notes?.addresses.indexOf(addressOf(href) ?? '') ?? -1
  const isForeign = target.kind === 'article' && target.language !== language
  return (
    <>
      <a
        href={target.kind === 'section' ? `#${embedding.linkTo(target.section)}` : href}
        hrefLang={isForeign ? target.language : undefined}
      >
        {text}
      </a>
      {notes && at >= 0 && <sup className="print-only">{notes.first + at}</sup>}
    </>
  )
}
