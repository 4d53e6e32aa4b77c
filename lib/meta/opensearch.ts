import type { Language } from '../i18n/languages'
import { messages } from '../i18n/messages'
import { absoluteUrl } from '../routing/origin'
import { openSearchPath, searchPath } from '../routing/paths'
import { escapeXml } from './xml'

/** An OpenSearch 1.1 description of the search page of a language. */
export function openSearchDescription(language: Language): string {
  const { site, strings } = messages(language)
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.shortName)} ${language.toUpperCase()}</ShortName>
  <Description>${escapeXml(strings.searchLabel)}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absoluteUrl('/icon.svg')}</Image>
  <Url type="text/html" method="get" template="${absoluteUrl(searchPath(language))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absoluteUrl(openSearchPath(language))}"/>
</OpenSearchDescription>
`
}
