import type { Metadata } from 'next'
import type { WrittenPageName } from '@/lib/content/site-pages'
import { contentStore } from '@/lib/content/store'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { sectionPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from './params'

/** The head of a page whose text is a file of content/<language>/pages. */
export async function writtenPageMetadata(
  params: LanguageParams['params'],
  name: WrittenPageName,
): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, description } = (await contentStore()).getPage(name, language)
  return pageMetadata({
    language,
    title,
    description,
    alternates: inEveryLanguage((each) => sectionPath(each, name)),
  })
}
