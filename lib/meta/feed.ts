import type { Language } from '../i18n/languages'
import { messages } from '../i18n/messages'
import { absoluteUrl } from '../routing/origin'
import { feedPath, homePath } from '../routing/paths'
import { escapeXml } from './xml'

export interface FeedEntry {
  /** An address that never changes, whatever becomes of the slug: it tells readers which entry this is (RFC 4287, 4.2.6). */
  id: string
  path: string
  title: string
  summary: string
  author: string
  /** Days as YYYY-MM-DD. */
  published: string
  updated: string
}

/** An Atom feed (RFC 4287) of one language, newest entry first. It is as old as its newest entry. */
export function atomFeed(language: Language, entries: readonly FeedEntry[]): string {
  const { site } = messages(language)
  const newestFirst = [...entries].sort((a, b) => b.updated.localeCompare(a.updated))
  const home = absoluteUrl(homePath(language))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <title>${escapeXml(site.name)}</title>
  <subtitle>${escapeXml(site.tagline)}</subtitle>
  <id>${home}</id>
  <link rel="alternate" type="text/html" hreflang="${language}" href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${absoluteUrl(feedPath(language))}"/>
  <updated>${moment(newestFirst[0]?.updated ?? '1970-01-01')}</updated>
${newestFirst.map(entryOf).join('\n')}
</feed>
`
}

function entryOf({ id, path, title, summary, author, published, updated }: FeedEntry): string {
  const url = absoluteUrl(path)
  return `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${absoluteUrl(id)}</id>
    <link rel="alternate" type="text/html" href="${url}"/>
    <author><name>${escapeXml(author)}</name></author>
    <published>${moment(published)}</published>
    <updated>${moment(updated)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>`
}

const moment = (day: string) => `${day}T00:00:00Z`
