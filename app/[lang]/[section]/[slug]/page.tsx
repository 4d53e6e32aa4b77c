import type { Metadata } from 'next'
import { ArticlePage } from '@/components/article/article-page'
import { TopicPage } from '@/components/topics/topic-page'
import { editionIn } from '@/lib/content/library'
import { articlesIn, findArticle, findTopic, siteLibrary } from '@/lib/content/site-library'
import { languages } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { pageMetadata } from '@/lib/site/metadata'
import { articlePath, findSection, topicPath } from '@/lib/site/paths'
import { languageOf } from '../../params'

interface Props {
  params: Promise<{ lang: string; section: string; slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const { topics } = await siteLibrary()
  const paths = await Promise.all(
    languages.map(async (lang) => {
      const { slugs } = languageFile(lang)
      return [
        ...(await articlesIn(lang)).map(({ slug }) => ({ lang, section: slugs.articles, slug })),
        ...topics.map((topic) => ({ lang, section: slugs.topics, slug: topic[lang].slug })),
      ]
    }),
  )
  return paths.flat()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, article, topic } = await matterAt(params)
  if (article) {
    const library = await siteLibrary()
    const editions = languages.flatMap((each) => editionIn(library, article.id, each) ?? [])
    return pageMetadata({
      language,
      title: article.title,
      description: article.description,
      paths: Object.fromEntries(
        editions.map((edition) => [edition.language, articlePath(edition.language, edition.slug)]),
      ),
    })
  }
  return pageMetadata({
    language,
    title: topic[language].name,
    description: topic[language].description,
    paths: { en: topicPath('en', topic.en.slug), nl: topicPath('nl', topic.nl.slug) },
  })
}

export default async function Page({ params }: Props) {
  const { language, article, topic } = await matterAt(params)
  return article ? <ArticlePage article={article} /> : <TopicPage topic={topic} language={language} />
}

/** What the address names: an article or a topic. The router lets no other address through. */
async function matterAt(params: Props['params']) {
  const language = await languageOf(params)
  const { section, slug } = await params
  if (findSection(language, section) === 'articles') {
    const article = await findArticle(language, slug)
    if (article) return { language, article }
  }
  const topic = await findTopic(language, slug)
  if (topic) return { language, topic }
  throw new Error(`There is nothing at /${language}/${section}/${slug}`)
}
