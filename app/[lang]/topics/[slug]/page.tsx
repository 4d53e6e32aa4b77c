import type { Metadata } from 'next'
import { TopicPage } from '@/components/topics/topic-page'
import { contentStore, findTopic } from '@/lib/content/store'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { topicPath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) =>
    (await contentStore()).topics.map((topic) => topic[language].slug),
  )

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: topic } = await foundBySlug(params, findTopic)
  return pageMetadata({
    language,
    title: topic[language].name,
    description: topic[language].description,
    alternates: inEveryLanguage((each) => topicPath(each, topic[each].slug)),
  })
}

export default async function Page({ params }: SlugParams) {
  const { language, found: topic } = await foundBySlug(params, findTopic)
  return <TopicPage topic={topic} language={language} />
}
