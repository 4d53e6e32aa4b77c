import type { Metadata } from 'next'
import { type Language, languages } from '../i18n/languages'
import { messages } from '../i18n/messages'
import { fallbackLanguage } from '../i18n/negotiate'
import { absoluteUrl, siteOrigin } from '../routing/origin'
import { feedPath } from '../routing/paths'

/** The addresses of a page, in the languages it exists in. */
export type PathsOfPage = Partial<Record<Language, string>>

interface PageFacts {
  language: Language
  /** Without the name of the site; left out on the home page. */
  title?: string
  description: string
  paths: PathsOfPage
}

/** What a page's head says: title, description, canonical address, the same page in each language, and the feed. */
export function pageMetadata({ language, title, description, paths }: PageFacts): Metadata {
  const { site, locale } = messages(language)
  const fullTitle = title ? `${title} · ${site.shortName}` : `${site.name}: ${site.tagline}`
  const own = paths[language]
  return {
    metadataBase: new URL(siteOrigin),
    title: fullTitle,
    description,
    alternates: {
      ...(own ? { canonical: absoluteUrl(own) } : {}),
      languages: alternatesOf(paths),
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
  /** The address of the page whose matter is shown in another form. */
  of: string
}

/** What the head of another form of a page says: search engines are to list that page, and not this one. */
export function viewMetadata({ language, title, description, of }: ViewFacts): Metadata {
  return {
    ...pageMetadata({ language, title, description, paths: { [language]: of } }),
    alternates: { canonical: absoluteUrl(of) },
    robots: { index: false },
  }
}

/** The hreflang links of a page: its languages, and x-default for readers of any other. */
export function alternatesOf(paths: PathsOfPage): Record<string, string> {
  const present = languages.flatMap((language) => {
    const path = paths[language]
    return path ? [[language, absoluteUrl(path)] as const] : []
  })
  const fallback = paths[fallbackLanguage] ?? Object.values(paths)[0]
  return Object.fromEntries([
    ...present,
    ...(fallback ? [['x-default', absoluteUrl(fallback)] as const] : []),
  ])
}
