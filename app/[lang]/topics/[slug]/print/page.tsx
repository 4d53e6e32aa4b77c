import type { Metadata } from 'next'
import { PrintedTopicPage } from '@/components/topics/printed-topic-page'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { viewMetadata } from '@/lib/meta/metadata'
import { topicPath } from '@/lib/routing/paths'
import type { SlugParams } from '../../../params'
import { topicOf, topicParams } from '../topic-params'

export const dynamicParams = false

export const generateStaticParams = topicParams

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, topic } = await topicOf(params)
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
  const { language, topic } = await topicOf(params)
  return <PrintedTopicPage topic={topic} language={language} />
}
