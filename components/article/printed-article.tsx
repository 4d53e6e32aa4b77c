import { Title } from '@/components/layout/page-title'
import { addressesLinkedIn } from '@/lib/content/link-href'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { sourceName } from '@/lib/content/source-name'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { ArticleBody } from './body/article-body'
import { partOf } from './body/embedding'
import { AboutTheSource } from './footer/article-footer'
import { LinkNotes, SourceList } from './footer/source-list'
import './printed-article.css'

/** An article in a printed collection: its text and origin, without interface. */
export async function PrintedArticle({ article }: { article: Article }) {
  const { language } = article
  const { strings } = messages(language)
  const counterpart = (await contentStore()).getArticle(article.id, otherLanguage(language))
  const embedding = partOf(article.id)
  return (
    <article className="print-article printed-article" aria-labelledby={article.id}>
      <header>
        <h2 id={article.id} className="max-w-[24ch] font-serif text-part font-medium text-balance">
          <Title text={article.title} />
        </h2>
        {counterpart && (
          <p className="other-language mt-2 text-body text-ink-2" lang={counterpart.language}>
            {counterpart.title}
          </p>
        )}
        <p className="standfirst mt-4 max-w-[46rem] font-serif text-lead text-ink-2">{article.description}</p>
        <dl className="article-facts">
          <div>
            <dt>{strings.source}</dt>
            <dd>{[sourceName(article), article.affiliation].filter(Boolean).join(', ')}</dd>
          </div>
          <div>
            <dt>{strings.readingTime}</dt>
            <dd>{formatMessage(strings.minutes, { count: readingMinutes(article.words) })}</dd>
          </div>
        </dl>
      </header>
      <ArticleBody
        language={language}
        markdown={article.markdown}
        sections={article.sections}
        sources={article.sources}
        figures={article.figures.map(({ refId }) => refId)}
        notes={addressesLinkedIn(article, await contentStore())}
        embedding={embedding}
      />
      <div className="article-footer">
        <AboutTheSource article={article} embedding={embedding} />
        <SourceList article={article} embedding={embedding} />
        <LinkNotes article={article} embedding={embedding} />
      </div>
    </article>
  )
}
