import { AlsoIn } from '@/components/layout/also-in'
import { PageFrame } from '@/components/layout/page-frame'
import type { Topic } from '@/lib/content/schemas/topics'
import { contentStore } from '@/lib/content/store'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { capitalized, numberWord } from '@/lib/i18n/number-words'
import { sectionPath, topicPath } from '@/lib/routing/paths'

/** Every category and every tag, with how many articles each has. */
export async function TopicsPage({ language }: { language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const counterpart = { path: sectionPath(other, 'topics'), title: messages(other).strings.topicsAndTags }
  const store = await contentStore()
  const kinds = { category: strings.categories, tag: strings.tags }
  return (
    <PageFrame language={language} section="topics" counterpart={counterpart}>
      <div className="page">
        <header className="rail-grid pt-10 lg:pt-16">
          <span />
          <div>
            <h1 className="font-serif text-h1 font-medium text-balance">{strings.topicsAndTags}</h1>
            <p className="mt-4 max-w-[40rem] font-serif text-lead text-ink-2">
              {capitalized(
                formatMessage(strings.topicIntro, {
                  topics: numberWord(language, store.listTopics('category').length),
                  count: store.listTopics('tag').length,
                }),
              )}
            </p>
            <div className="mt-4">
              <AlsoIn language={language} counterpart={counterpart} />
            </div>
          </div>
        </header>
        {(['category', 'tag'] as const).map((kind) => (
          <section key={kind} className="rail-grid mt-12" aria-labelledby={kind}>
            <h2 id={kind} className="mb-3 border-ink text-sm font-semibold lg:border-t-2 lg:pt-4">
              {kinds[kind]}
            </h2>
            <ul className={`border-t-2 border-ink ${kind === 'tag' ? 'lg:columns-2 lg:gap-x-12' : ''}`}>
              {store.listTopics(kind).map((topic) => (
                <TopicRow key={topic.id} topic={topic} language={language} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PageFrame>
  )
}

async function TopicRow({ topic, language }: { topic: Topic; language: Language }) {
  const other = otherLanguage(language)
  const count = (await contentStore()).listArticlesAbout(topic, language).length
  return (
    <li className="break-inside-avoid border-b border-rule py-4">
      <div className="items-baseline gap-x-4 sm:grid sm:grid-cols-[minmax(0,1fr)_auto]">
        <p>
          <a
            className="quiet-link me-1 font-serif text-title font-medium"
            href={topicPath(language, topic[language].slug)}
          >
            {topic[language].name}
          </a>{' '}
          {topic[other].name !== topic[language].name && (
            <span className="other-language text-item text-ink-2" lang={other}>
              {topic[other].name}
            </span>
          )}
        </p>
        <p className="tabular text-sm text-ink-3">
          {formatPlural(language, messages(language).strings.articleCount, count)}
        </p>
      </div>
      <p className="mt-1 max-w-measure text-sm text-ink-2">{topic[language].description}</p>
    </li>
  )
}
