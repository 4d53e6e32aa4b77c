import type { Metadata } from 'next'
import { TopicPage } from '@/components/topics/topic-page'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { topicPath } from '@/lib/routing/paths'
import type { SlugParams } from '../../params'
import { topicOf, topicParams } from './topic-params'

export const dynamicParams = false

export const generateStaticParams = topicParams

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, topic } = await topicOf(params)
  return pageMetadata({
    language,
    title: topic[language].name,
    description: topic[language].description,
    alternates: inEveryLanguage((each) => topicPath(each, topic[each].slug)),
  })
}

export default async function Page({ params }: SlugParams) {
  const { language, topic } = await topicOf(params)
  return <TopicPage topic={topic} language={language} />
}
