import { ArchiveEntry } from '@/components/article/lists/archive-entry'
import { AlsoIn } from '@/components/layout/also-in'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { BigNumber } from '@/components/layout/headings'
import { PageFrame } from '@/components/layout/page-frame'
import type { Topic } from '@/lib/content/schemas/topics'
import { contentStore } from '@/lib/content/store'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { sectionPath, topicPath, topicPrintPath } from '@/lib/routing/paths'

const MAX_RELATED = 6

/** The archive of a category or a tag. */
export async function TopicPage({ topic, language }: { topic: Topic; language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const counterpart = { path: topicPath(other, topic[other].slug), title: topic[other].name }
  const store = await contentStore()
  const all = store.listArticles(language)
  const entries = store.listArticlesAbout(topic, language)
  const tags = store.listTopics('tag')
  const members = new Set(entries)
  const related = tags
    .filter(({ id }) => id !== topic.id)
    .map((tag) => ({
      tag,
      count: store.listArticlesAbout(tag, language).filter((article) => members.has(article)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_RELATED)
  return (
    <PageFrame language={language} section="topics" counterpart={counterpart}>
      <div className="page">
        <Breadcrumbs
          language={language}
          crumbs={[
            { href: sectionPath(language, 'articles'), label: strings.articles },
            { href: sectionPath(language, 'topics'), label: strings.topicsAndTags },
          ]}
        />
        <header className="rail-grid pt-3">
          <p className="order-last mt-4 text-sm text-ink-3 lg:order-first lg:mt-5">
            <BigNumber value={entries.length} /> {formatMessage(strings.articlesOf, { total: all.length })}
          </p>
          <div>
            <h1 className="font-serif text-h1 font-medium text-balance">{topic[language].name}</h1>
            <div className="mt-4">
              <AlsoIn language={language} counterpart={counterpart} />
            </div>
            <p className="mt-4 max-w-[40rem] font-serif text-lead text-ink-2">
              {topic[language].description}
            </p>
            <p className="mt-4 text-sm text-ink-3">
              <a className="link inline-block py-1" href={topicPrintPath(language, topic[language].slug)}>
                {formatPlural(language, strings.printTopic, entries.length)}
              </a>
            </p>
          </div>
        </header>
        <div className="rail-grid mt-8 gap-y-10 lg:mt-12">
          <aside className="order-last text-sm lg:order-first" aria-labelledby="related-tags">
            <h2 id="related-tags" className="font-semibold">
              {strings.relatedTags}
            </h2>
            <ul className="mt-2 flex flex-wrap gap-x-4 lg:block">
              {related.map(({ tag, count }) => (
                <li key={tag.id}>
                  <a
                    className="quiet-link inline-block py-1.5 text-ink-2"
                    href={topicPath(language, tag[language].slug)}
                  >
                    {tag[language].name} <span className="tabular text-ink-3">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
            <p className="mt-4">
              <a className="link text-ink-2" href={sectionPath(language, 'topics')}>
                {formatMessage(strings.allTags, { count: tags.length })}
              </a>
            </p>
          </aside>
          <ul className="border-t-2 border-ink">
            {entries.map((article) => (
              <ArchiveEntry key={article.id} article={article} topic={topic} />
            ))}
          </ul>
        </div>
      </div>
    </PageFrame>
  )
}
