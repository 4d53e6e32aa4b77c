import { TermsOnPage } from '@/components/glossary/terms-on-page'
import { frameIds } from '@/lib/content/frame-ids'
import type { Article } from '@/lib/content/schemas/article'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { toolPath } from '@/lib/routing/paths'
import { type Embedding, standalone } from '../body/embedding'
import { Citations } from './citations'
import { LinkNotes, SourceList } from './source-list'

/** The part below an article's text: its origin, its sources and how to cite it. */
export function ArticleFooter({ article }: { article: Article }) {
  return (
    <div className="article-footer">
      <div>
        <AboutTheSource article={article} embedding={standalone} />
        <TermsOnPage language={article.language} terms={article.terms.map(({ refId }) => refId)} />
        <TryIt article={article} />
      </div>
      <SourceList article={article} embedding={standalone} />
      <LinkNotes article={article} embedding={standalone} />
      <Citations article={article} />
    </div>
  )
}

/** The tools that belong to the article. */
async function TryIt({ article }: { article: Article }) {
  const { language, id } = article
  const tools = (await contentStore()).listToolsOf(id, language)
  if (tools.length === 0) return null
  return (
    <section className="screen-only" aria-labelledby={frameIds.tools}>
      <h2 id={frameIds.tools}>{messages(language).strings.tryIt}</h2>
      {tools.map(({ slug, title, line }) => (
        <p key={slug}>
          <a className="link" href={toolPath(language, slug)}>
            {title}
          </a>
          . {line}
        </p>
      ))}
    </section>
  )
}

/** Credits the original text, and says how its year is known. */
export function AboutTheSource({ article, embedding }: { article: Article; embedding: Embedding }) {
  const Heading = `h${embedding.level}` as const
  return (
    <section aria-labelledby={embedding.landmark(frameIds.aboutTheSource)}>
      <Heading id={embedding.idOf(frameIds.aboutTheSource)}>
        {messages(article.language).strings.aboutTheSource}
      </Heading>
      <p>
        <Credit article={article} />
      </p>
      <p>{article.yearNote}</p>
    </section>
  )
}

/** “Retold from … by …, …. Year”, without the parts that are unknown. */
function Credit({ article }: { article: Article }) {
  const { credit } = messages(article.language).strings
  return (
    <>
      {credit.intro} <cite lang={article.originalLanguage}>{article.originalTitle}</cite>
      {article.author && ` ${formatMessage(credit.by, { author: article.author })}`}
      {article.publication && formatMessage(credit.in, { publication: article.publication })}. {article.year}.
    </>
  )
}
