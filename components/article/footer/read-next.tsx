import { ArticleLine } from '@/components/figures/drawings/article-line'
import { Title } from '@/components/layout/page-title'
import { frameIds } from '@/lib/content/frame-ids'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath } from '@/lib/routing/paths'

/** The first related article, large, and the others as rows; each says why. */
export async function ReadNext({ article }: { article: Article }) {
  const { language } = article
  const { strings } = messages(language)
  const store = await contentStore()
  const [next, ...others] = article.related.flatMap(({ article: id, why }) => {
    const related = store.getArticle(id, language)
    return related
      ? [{ why, article: related, counterpart: store.getArticle(id, otherLanguage(language)) }]
      : []
  })
  if (!next) return null
  return (
    <aside className="read-next">
      <section className="rail-grid pt-4" aria-labelledby={frameIds.readNext}>
        <h2 id={frameIds.readNext} className="text-sm font-semibold lg:pt-2">
          {strings.readNext}
        </h2>
        <RelatedArticle {...next} large />
      </section>
      {others.length > 0 && (
        <section className="rail-grid mt-6 border-t border-rule pt-4" aria-labelledby={frameIds.related}>
          <h2 id={frameIds.related} className="text-sm font-semibold">
            {strings.related}
          </h2>
          <ul className="grid">
            {others.map((each) => (
              <li key={each.article.id}>
                <RelatedArticle {...each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

interface RelatedArticleProps {
  article: Article
  counterpart: Article | undefined
  why: string
  large?: boolean
}

function RelatedArticle({ article, counterpart, why, large = false }: RelatedArticleProps) {
  const minutes = formatMessage(messages(article.language).strings.minutes, {
    count: readingMinutes(article.words),
  })
  const titles = (
    <>
      <span
        className={`entry-title block font-serif text-balance ${large ? 'text-next font-medium' : 'text-title font-medium'}`}
      >
        <Title text={article.title} />
      </span>
      {counterpart && (
        <span
          className={`other-language mt-1 block text-ink-2 ${large ? 'text-body' : 'text-item'}`}
          lang={counterpart.language}
        >
          {counterpart.title}
        </span>
      )}
    </>
  )
  const reason = (
    <span className="mt-2 block text-sm text-ink-3">
      {why} <span className="tabular whitespace-nowrap">{minutes}</span>
    </span>
  )
  return (
    <a
      className={`row-link ${large ? 'block' : 'grid gap-x-8 gap-y-2 py-[1.1rem] md:grid-cols-[9rem_minmax(0,1fr)] md:py-[0.9rem]'}`}
      href={articlePath(article.language, article.slug)}
    >
      {!large && <ArticleLine notation={article.line} className="w-28" />}
      <span>
        {titles}
        {reason}
      </span>
    </a>
  )
}
