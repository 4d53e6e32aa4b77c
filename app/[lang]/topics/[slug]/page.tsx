import type { Metadata } from 'next'
import { TopicPage } from '@/components/topics/topic-page'
import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { topicPath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) =>
    (await contentStore()).listTopics().map((topic) => topic[language].slug),
  )

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: topic } = await foundBySlug(params, topicBySlug)
  return pageMetadata({
    language,
    title: topic[language].name,
    description: topic[language].description,
    alternates: inEveryLanguage((each) => topicPath(each, topic[each].slug)),
  })
}

export default async function Page({ params }: SlugParams) {
  const { language, found: topic } = await foundBySlug(params, topicBySlug)
  return <TopicPage topic={topic} language={language} />
}

const topicBySlug = async (slug: string, language: Language) =>
  (await contentStore()).getTopicBySlug(slug, language)
