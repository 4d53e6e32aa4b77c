import { Figure } from '@/components/figures/figure'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Title } from '@/components/layout/page-title'
import { PrintHeader } from '@/components/layout/print-header'
import { type AlignedRow, alignTranslations } from '@/lib/content/align-translations'
import type { Article } from '@/lib/content/schemas/article'
import type { FigureName } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { articlePath, sectionPath, sideBySidePath } from '@/lib/routing/paths'
import { ArticleBody } from './body/article-body'
import { secondOfTwo, standalone } from './body/embedding'
import { SourceList } from './footer/source-list'
import './side-by-side.css'

interface Editions {
  article: Article
  /** The same article in the other language. */
  other: Article
}

/** Both editions of an article in two columns, with corresponding sections aligned. */
export function SideBySidePage({ article, other }: Editions) {
  const { language } = article
  const { strings } = messages(language)
  const counterpart = {
    path: sideBySidePath(other.language, other.slug),
    title: formatMessage(messages(other.language).strings.sideBySide, { title: other.title }),
  }
  return (
    <PageFrame language={language} section="articles" counterpart={counterpart}>
      <div className="page side-by-side">
        <Breadcrumbs
          language={language}
          crumbs={[{ href: sectionPath(language, 'articles'), label: strings.articles }]}
        />
        <PrintHeader language={language} path={sideBySidePath(language, article.slug)} />
        <header className="side-by-side__row pt-3">
          <FacingHead article={article} language={language} />
          <FacingHead article={other} language={language} />
        </header>
        {alignTranslations(article.markdown, other.markdown).map((row, index) => (
          <Row key={index} row={row} article={article} other={other} />
        ))}
        <div className="article-footer">
          <SourceList article={article} embedding={standalone} />
        </div>
      </div>
    </PageFrame>
  )
}

/** Title and summary of an edition, and a link to its own page. */
function FacingHead({ article, language }: { article: Article; language: Article['language'] }) {
  const { strings, languageNames } = messages(language)
  const isOwn = article.language === language
  const title = <Title text={article.title} />
  return (
    <div>
      <div lang={isOwn ? undefined : article.language} className={isOwn ? 'font-serif' : 'other-language'}>
        {isOwn ? (
          <h1 className="entry-title text-part font-medium text-balance">{title}</h1>
        ) : (
          <p className="entry-title text-part font-medium text-balance">{title}</p>
        )}
        <p className="standfirst mt-4 text-lead text-ink-2">{article.description}</p>
      </div>
      <p className="screen-only mt-4 mb-6 text-sm text-ink-3">
        <a
          className="link inline-block py-1"
          href={articlePath(article.language, article.slug)}
          hrefLang={isOwn ? undefined : article.language}
          data-keeps-section=""
        >
          {formatMessage(strings.readAlone, { language: languageNames[article.language] })}
        </a>
      </p>
    </div>
  )
}

function Row({ row, article, other }: { row: AlignedRow } & Editions) {
  const figures = article.figures.map(({ refId }) => refId)
  if (row.kind === 'figure') {
    return (
      <div className="prose">
        <Figure
          name={row.name as FigureName}
          language={article.language}
          number={figures.indexOf(row.name) + 1}
        />
      </div>
    )
  }
  // Sources are numbered as in the list below, which both editions share.
  const { sources } = article
  return (
    <div className="side-by-side__row">
      <ArticleBody
        language={article.language}
        markdown={row.own}
        sections={article.sections}
        sources={sources}
        embedding={standalone}
      />
      <div className="other-language" lang={other.language}>
        <ArticleBody
          language={other.language}
          markdown={row.other}
          sections={other.sections}
          sources={sources}
          embedding={secondOfTwo}
        />
      </div>
    </div>
  )
}
