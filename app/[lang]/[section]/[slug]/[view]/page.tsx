import type { Metadata } from 'next'
import { SideBySidePage } from '@/components/article/side-by-side-page'
import { PrintedTopicPage } from '@/components/topics/printed-topic-page'
import { alternateViews } from '@/lib/content/alternate-views'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { viewMetadata } from '@/lib/meta/metadata'
import { articlePath, findSection, topicPath } from '@/lib/routing/paths'
import { languageOf } from '../../../params'

interface Props {
  params: Promise<{ lang: string; section: string; slug: string; view: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const paths = (await alternateViews()).flatMap(({ paths }) => Object.values(paths))
  return paths.flatMap((path) => {
    const [, lang = '', section = '', slug = '', view] = path.split('/')
    // The glossary in its other order stands one step higher.
    return view ? [{ lang, section, slug, view }] : []
  })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, article, topic } = await matterAt(params)
  const { strings } = messages(language)
  return article
    ? viewMetadata({
        language,
        title: formatMessage(strings.sideBySide, { title: article.title }),
        description: strings.sideBySideText,
        of: articlePath(language, article.slug),
      })
    : viewMetadata({
        language,
        title: formatMessage(strings.printedTopic, { topic: topic[language].name }),
        description: formatMessage(strings.printedTopicText, { topic: topic[language].name }),
        of: topicPath(language, topic[language].slug),
      })
}

export default async function Page({ params }: Props) {
  const { language, article, other, topic } = await matterAt(params)
  return article ? (
    <SideBySidePage article={article} other={other} />
  ) : (
    <PrintedTopicPage topic={topic} language={language} />
  )
}

/** What the address names: both editions of an article, or a topic. The router lets no other address through. */
async function matterAt(params: Props['params']) {
  const language = await languageOf(params)
  const { section, slug, view } = await params
  if (findSection(language, section) === 'articles') {
    const article = (await contentStore()).getArticleBySlug(slug, language)
    const other = article && (await contentStore()).getArticle(article.id, otherLanguage(language))
    if (other) return { language, article, other }
  }
  const topic = (await contentStore()).getTopicBySlug(slug, language)
  if (topic) return { language, topic }
  throw new Error(`There is nothing at /${language}/${section}/${slug}/${view}`)
}
