import type { Metadata } from 'next'
import { PrintedTopicPage } from '@/components/topics/printed-topic-page'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { viewMetadata } from '@/lib/meta/metadata'
import { topicPath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) =>
    (await contentStore()).listTopics().map((topic) => topic[language].slug),
  )

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: topic } = await foundBySlug(params, topicBySlug)
  const { strings } = messages(language)
  const { name, slug } = topic[language]
  return viewMetadata({
    language,
    title: formatMessage(strings.printedTopic, { topic: name }),
    description: formatMessage(strings.printedTopicText, { topic: name }),
    canonical: topicPath(language, slug),
  })
}

export default async function Page({ params }: SlugParams) {
  const { language, found: topic } = await foundBySlug(params, topicBySlug)
  return <PrintedTopicPage topic={topic} language={language} />
}

const topicBySlug = async (slug: string, language: Language) =>
  (await contentStore()).getTopicBySlug(slug, language)
