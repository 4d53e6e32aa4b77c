import { PrintedArticle } from '@/components/article/printed-article'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { PrintHeader } from '@/components/layout/print-header'
import { editionDay } from '@/lib/content/article-permalinks'
import type { Topic } from '@/lib/content/schemas/topics'
import { sourceName } from '@/lib/content/source-name'
import { contentStore } from '@/lib/content/store'
import { formatDate } from '@/lib/i18n/date'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { absoluteUrl } from '@/lib/routing/origin'
import { sectionPath, topicPath, topicPrintPath } from '@/lib/routing/paths'

/** All articles of a topic as one printable document: title page with contents, then each article with its sources. */
export async function PrintedTopicPage({ topic, language }: { topic: Topic; language: Language }) {
  const { site, strings } = messages(language)
  const other = otherLanguage(language)
  const { name, slug, description } = topic[language]
  const articles = (await contentStore()).listArticlesAbout(topic, language)
  const newest = articles.map(editionDay).sort().at(-1)
  return (
    <PageFrame
      language={language}
      section="topics"
      counterpart={{
        path: topicPrintPath(other, topic[other].slug),
        title: formatMessage(messages(other).strings.printedTopic, { topic: topic[other].name }),
      }}
    >
      <div className="page">
        <Breadcrumbs
          language={language}
          crumbs={[
            { href: sectionPath(language, 'topics'), label: strings.topicsAndTags },
            { href: topicPath(language, slug), label: name },
          ]}
        />
        <header className="max-w-[46rem] pt-3 pb-12">
          <PrintHeader language={language} path={topicPath(language, slug)} />
          <h1 className="font-serif text-h1 font-medium text-balance print:text-[34pt]">{name}</h1>
          <p className="standfirst mt-4 font-serif text-lead text-ink-2">{description}</p>
          <p className="mt-4 text-sm text-ink-3">
            {formatPlural(language, strings.articleCount, articles.length)}.{' '}
            {newest &&
              formatMessage(strings.printedAt, {
                address: absoluteUrl(topicPath(language, slug)).replace(/^https?:\/\//, ''),
                date: formatDate(newest, language),
              })}
          </p>
          <button type="button" className="button mt-6" data-enhance="" data-print="">
            {strings.print}
          </button>
          <nav
            className="printed-topic-page__contents mt-10 border-t-2 border-ink pt-[0.9rem]"
            aria-labelledby="contents"
          >
            <h2 id="contents" className="text-sm font-semibold">
              {strings.contents}
            </h2>
            <ol className="mt-[0.6rem] list-decimal ps-[1.6em] font-serif text-item">
              {articles.map((article) => (
                <li key={article.id} className="py-[0.3rem]">
                  <a className="quiet-link" href={`#${article.id}`}>
                    {article.title}
                  </a>
                  <span className="font-sans text-sm text-ink-3"> {sourceName(article)}</span>
                </li>
              ))}
            </ol>
          </nav>
          <p className="print-only mt-4 text-sm">{site.credit}</p>
        </header>
        {articles.map((article) => (
          <PrintedArticle key={article.id} article={article} />
        ))}
      </div>
    </PageFrame>
  )
}
