import type { Metadata } from 'next'
import { FiguresPage } from '@/components/figures/figures-page'
import { figureNames } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { sectionPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = messages(language)
  return pageMetadata({
    language,
    title: strings.figures,
    description: formatMessage(strings.figuresIntro, { count: figureNames.length }),
    alternates: inEveryLanguage((each) => sectionPath(each, 'figures')),
  })
}

export default async function Page({ params }: LanguageParams) {
  return <FiguresPage language={await languageOf(params)} />
}
