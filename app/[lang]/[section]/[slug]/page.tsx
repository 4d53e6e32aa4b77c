import type { Metadata } from 'next'
import { ArticlePage } from '@/components/article/article-page'
import { FigurePage } from '@/components/figures/figure-page'
import { GlossaryPage } from '@/components/glossary/glossary-page'
import { TopicPage } from '@/components/topics/topic-page'
import { contentStore } from '@/lib/content/store'
import { figureNames, isFigureName } from '@/lib/figures/figure-names'
import { languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { articlePath, figurePath, findSection, glossaryPath, topicPath } from '@/lib/routing/paths'
import { languageOf } from '../../params'

interface Props {
  params: Promise<{ lang: string; section: string; slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const store = await contentStore()
  const paths = await Promise.all(
    languages.map(async (lang) => {
      const { slugs, views } = messages(lang)
      return [
        { lang, section: slugs.glossary, slug: views.glossaryByOther },
        ...store.listArticles(lang).map(({ slug }) => ({ lang, section: slugs.articles, slug })),
        ...figureNames.map((slug) => ({ lang, section: slugs.figures, slug })),
        ...store.listTopics().map((topic) => ({ lang, section: slugs.topics, slug: topic[lang].slug })),
      ]
    }),
  )
  return paths.flat()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, article, topic, glossary, figure } = await matterAt(params)
  if (glossary) {
    const { strings } = messages(language)
    return pageMetadata({
      language,
      title: strings.glossaryByOther,
      description: strings.glossaryIntro,
      // The same terms in another order: search engines are led to the glossary itself.
      paths: { en: glossaryPath('en'), nl: glossaryPath('nl') },
    })
  }
  if (figure) {
    const { title, line } = (await contentStore()).getFigure(figure, language)
    return pageMetadata({
      language,
      title,
      description: line,
      paths: { en: figurePath('en', figure), nl: figurePath('nl', figure) },
    })
  }
  if (article) {
    const store = await contentStore()
    const editions = languages.flatMap((each) => store.getArticle(article.id, each) ?? [])
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
  const { language, article, topic, glossary, figure } = await matterAt(params)
  if (figure) return <FigurePage name={figure} language={language} />
  if (glossary) return <GlossaryPage language={language} by="other" />
  return article ? <ArticlePage article={article} /> : <TopicPage topic={topic} language={language} />
}

/** What the address names: an article, a figure, a topic, or the glossary in its other order. The router lets no other address through. */
async function matterAt(params: Props['params']) {
  const language = await languageOf(params)
  const { section, slug } = await params
  if (findSection(language, section) === 'glossary') return { language, glossary: true as const }
  if (findSection(language, section) === 'figures' && isFigureName(slug)) return { language, figure: slug }
  if (findSection(language, section) === 'articles') {
    const article = (await contentStore()).getArticleBySlug(slug, language)
    if (article) return { language, article }
  }
  const topic = (await contentStore()).getTopicBySlug(slug, language)
  if (topic) return { language, topic }
  throw new Error(`There is nothing at /${language}/${section}/${slug}`)
}
