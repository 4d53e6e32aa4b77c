import { Title } from '@/components/site/title'
import { type Article, readingMinutes } from '@/lib/content/article'
import { addressesLinkedIn } from '@/lib/content/link-address'
import { editionOf, siteLibrary } from '@/lib/content/site-library'
import { sourceName } from '@/lib/content/source-name'
import { otherLanguage } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { say } from '@/lib/languages/say'
import { ArticleBody } from './article-body'
import { AboutTheSource } from './colophon'
import { partOf } from './place'
import { LinkNotes, SourceList } from './source-list'
import './paper.css'

/** An article in a document of several: it has no interface, only its text and where that comes from. */
export async function PrintedArticle({ article }: { article: Article }) {
  const { language } = article
  const { strings } = languageFile(language)
  const counterpart = await editionOf(article, otherLanguage(language))
  const place = partOf(article.id)
  return (
    <article className="article part" aria-labelledby={article.id}>
      <header>
        <h2 id={article.id} className="title part-title balanced">
          <Title text={article.title} />
        </h2>
        {counterpart && (
          <p className="other mt-2 text-body text-ink-2" lang={counterpart.language}>
            {counterpart.title}
          </p>
        )}
        <p className="standfirst mt-4 max-w-[46rem] font-serif text-lead text-ink-2">{article.description}</p>
        <dl className="facts">
          <div>
            <dt>{strings.source}</dt>
            <dd>{[sourceName(article), article.affiliation].filter(Boolean).join(', ')}</dd>
          </div>
          <div>
            <dt>{strings.readingTime}</dt>
            <dd>{say(strings.minutes, { count: readingMinutes(article.words) })}</dd>
          </div>
        </dl>
      </header>
      <ArticleBody
        language={language}
        markdown={article.markdown}
        sections={article.sections}
        sources={article.sources}
        figures={article.figures.map(({ target }) => target)}
        notes={addressesLinkedIn(article, await siteLibrary())}
        place={place}
      />
      <div className="colophon">
        <AboutTheSource article={article} place={place} />
        <SourceList article={article} place={place} />
        <LinkNotes article={article} place={place} />
      </div>
    </article>
  )
}
