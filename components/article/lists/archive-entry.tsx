import { TagLinks } from '@/components/article/facts/tag-links'
import { ArticleLine } from '@/components/figures/drawings/article-line'
import { Title } from '@/components/layout/page-title'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import type { Topic } from '@/lib/content/schemas/topics'
import { sourceName } from '@/lib/content/source-name'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath } from '@/lib/routing/paths'

/** An article in the archive of a topic: titles, excerpt, source, minutes and its other tags. */
export async function ArchiveEntry({ article, topic }: { article: Article; topic: Topic }) {
  const { language } = article
  const store = await contentStore()
  const counterpart = store.getArticle(article.id, otherLanguage(language))
  const otherTags = store.listTopicsOf(article, 'tag').filter(({ id }) => id !== topic.id)
  const minutes = formatMessage(messages(language).strings.minutes, { count: readingMinutes(article.words) })
  return (
    <li className="grid gap-x-12 gap-y-3 border-rule py-[1.9rem] not-first:border-t md:grid-cols-[7rem_minmax(0,1fr)]">
      <ArticleLine notation={article.line} className="w-28" />
      <div>
        <h2 className="font-serif text-entry font-medium text-balance">
          <a className="entry-title quiet-link block" href={articlePath(language, article.slug)}>
            <Title text={article.title} />
          </a>
        </h2>
        {counterpart && (
          <p className="other-language mt-1 text-item text-ink-2" lang={counterpart.language}>
            {counterpart.title}
          </p>
        )}
        <p className="mt-3 max-w-measure font-serif text-item">{article.summary}</p>
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-3">
          <span>{sourceName(article)}</span>
          <span className="tabular">{minutes}</span>
          <span>
            <TagLinks tags={otherTags} language={language} />
          </span>
        </p>
      </div>
    </li>
  )
}
