import { contentStore } from '@/lib/content/store'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

/** Every topic in every language, for generateStaticParams of the pages of a topic. */
export const topicParams = () =>
  paramsInEveryLanguage(async (language) =>
    (await contentStore()).listTopics().map((topic) => topic[language].slug),
  )

/** The topic in the address. */
export async function topicOf(params: SlugParams['params']) {
  const { language, found: topic } = await foundBySlug(params, async (slug, language) =>
    (await contentStore()).getTopicBySlug(slug, language),
  )
  return { language, topic }
}
