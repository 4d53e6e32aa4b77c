import type { Metadata } from 'next'
import { type Language, languages } from '../i18n/languages'
import { messages } from '../i18n/messages'
import { fallbackLanguage } from '../i18n/negotiate'
import type { Alternates } from '../routing/alternates'
import { absoluteUrl, siteOrigin } from '../routing/origin'
import { feedPath } from '../routing/paths'

interface PageFacts {
  language: Language
  /** Without the name of the site; left out on the home page. */
  title?: string
  description: string
  alternates: Alternates
}

/** What a page's head says: title, description, canonical address, the same page in each language, and the feed. */
export function pageMetadata({ language, title, description, alternates }: PageFacts): Metadata {
  const { site, locale } = messages(language)
  const fullTitle = title ? `${title} · ${site.shortName}` : `${site.name}: ${site.tagline}`
  const own = alternates[language]
  return {
    metadataBase: new URL(siteOrigin),
    title: fullTitle,
    description,
    alternates: {
      ...(own ? { canonical: absoluteUrl(own) } : {}),
      languages: hreflangAddresses(alternates),
      types: { 'application/atom+xml': [{ url: feedPath(language), title: site.name }] },
    },
    openGraph: {
      siteName: site.name,
      locale: locale.replace('-', '_'),
      title: title ?? site.name,
      description,
      ...(own ? { url: absoluteUrl(own) } : {}),
    },
  }
}

interface ViewFacts {
  language: Language
  title: string
  description: string
  /** The address of the page that shows the same in its usual form. */
  canonical: string
}

/** The head of an alternate view of a page: search engines list the page itself, and not this view. */
export function viewMetadata({ language, title, description, canonical }: ViewFacts): Metadata {
  return {
    ...pageMetadata({ language, title, description, alternates: { [language]: canonical } }),
    alternates: { canonical: absoluteUrl(canonical) },
    robots: { index: false },
  }
}

/** The addresses of a page's hreflang links: its languages, and x-default for readers of any other. */
export function hreflangAddresses(alternates: Alternates): Record<string, string> {
  const present = languages.flatMap((language) => {
    const path = alternates[language]
    return path ? [[language, absoluteUrl(path)] as const] : []
  })
  const fallback = alternates[fallbackLanguage] ?? Object.values(alternates)[0]
  return Object.fromEntries([
    ...present,
    ...(fallback ? [['x-default', absoluteUrl(fallback)] as const] : []),
  ])
}
