import { ArticleLine } from '@/components/figures/drawings/article-line'
import { Title } from '@/components/layout/page-title'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { sourceName } from '@/lib/content/source-name'
import { contentStore } from '@/lib/content/store'
import type { ContentStore } from '@/lib/content/store/content-store'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath, topicPath } from '@/lib/routing/paths'

/** With room for it: line, own title, the title in the other language, minutes. */
const COLUMNS =
  'items-center gap-x-6 gap-y-1 py-4 lg:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)_4rem] lg:gap-8 lg:py-[0.8rem]'

/** All articles under their categories, as facing columns in both languages. */
export async function ArticleIndex({ language }: { language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const store = await contentStore()
  const heads = { en: strings.inEnglish, nl: strings.inDutch }
  return (
    <>
      <div className={`${COLUMNS} hidden text-sm text-ink-3 lg:grid`} aria-hidden="true">
        <span />
        <span>{heads[language]}</span>
        <span>{heads[other]}</span>
        <span />
      </div>
      {store.listTopics('category').map((category) => (
        <section key={category.id} className="mt-10" aria-labelledby={`category-${category.id}`}>
          <h3 id={`category-${category.id}`} className="pb-3 text-base/[1.4] font-semibold">
            <a className="quiet-link" href={topicPath(language, category[language].slug)}>
              {category[language].name}
            </a>{' '}
            {category[other].name !== category[language].name && (
              <span className="other-language ms-[0.4em] text-ink-2" lang={other}>
                {category[other].name}
              </span>
            )}
          </h3>
          <ul>
            {store.listArticlesAbout(category, language).map((article) => (
              <IndexRow key={article.id} article={article} store={store} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function IndexRow({ article, store }: { article: Article; store: ContentStore }) {
  const { strings } = messages(article.language)
  const counterpart = store.getArticle(article.id, otherLanguage(article.language))
  return (
    <li className={`${COLUMNS} grid grid-cols-[minmax(0,1fr)_auto] border-t border-rule`}>
      <ArticleLine notation={article.line} className="w-28" />
      <div className="col-span-full lg:col-auto">
        <a
          className="entry-title quiet-link block font-serif text-title font-medium text-balance"
          href={articlePath(article.language, article.slug)}
        >
          <Title text={article.title} />
        </a>
        <p className="mt-1 text-sm text-ink-3">{sourceName(article)}</p>
      </div>
      {counterpart ? (
        <a
          className="other-language quiet-link col-span-full block text-body text-ink-2 text-balance lg:col-auto"
          href={articlePath(counterpart.language, counterpart.slug)}
          lang={counterpart.language}
          hrefLang={counterpart.language}
        >
          {counterpart.title}
        </a>
      ) : (
        <span />
      )}
      <p className="tabular col-start-2 row-start-1 text-sm text-ink-3 lg:col-auto lg:row-auto lg:text-end">
        {formatMessage(strings.minutes, { count: readingMinutes(article.words) })}
      </p>
    </li>
  )
}
