import { ArticleLine } from '@/components/figures/drawings/article-line'
import { TermCards } from '@/components/glossary/term-cards'
import { AlsoIn } from '@/components/layout/also-in'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Title } from '@/components/layout/page-title'
import { PrintHeader } from '@/components/layout/print-header'
import { frameIds } from '@/lib/content/frame-ids'
import { addressesLinkedIn } from '@/lib/content/link-href'
import type { Article } from '@/lib/content/schemas/article'
import { contentStore } from '@/lib/content/store'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath, sectionPath, sideBySidePath, topicPath } from '@/lib/routing/paths'
import { ArticleBody } from './body/article-body'
import { ArticleFacts } from './facts/article-facts'
import { ArticleFooter } from './footer/article-footer'
import { ReadNext } from './footer/read-next'
import { ContentsOnPhones, ContentsRail } from './table-of-contents'

export async function ArticlePage({ article }: { article: Article }) {
  const { language } = article
  const { strings } = messages(language)
  const store = await contentStore()
  const edition = store.getArticle(article.id, otherLanguage(language))
  const counterpart = edition && { path: articlePath(edition.language, edition.slug), title: edition.title }
  const category = store.getTopic('category', article.category)?.[language]
  return (
    <PageFrame language={language} section="articles" counterpart={counterpart}>
      <article className="page print-article">
        <PrintHeader language={language} path={articlePath(language, article.slug)} />
        <Breadcrumbs
          language={language}
          crumbs={[
            { href: sectionPath(language, 'articles'), label: strings.articles },
            ...(category ? [{ href: topicPath(language, category.slug), label: category.name }] : []),
          ]}
        />
        <div className="rail-grid pt-3">
          <ArticleLine notation={article.line} className="mt-2 mb-4 w-28 lg:w-44" />
          <header>
            <h1 className="max-w-[22ch] font-serif text-h1 font-medium text-balance lg:max-w-[24ch]">
              <Title text={article.title} />
            </h1>
            <p className="standfirst mt-4 max-w-[46rem] font-serif text-lead text-ink-2">
              {article.description}
            </p>
            <div className="mt-4">
              <AlsoIn language={language} counterpart={counterpart} />
              {edition && (
                <p className="screen-only mt-1 text-sm text-ink-3">
                  <a
                    className="link inline-block py-1"
                    href={sideBySidePath(language, article.slug)}
                    data-keeps-section=""
                  >
                    {strings.readSideBySide}
                  </a>
                </p>
              )}
            </div>
            <ArticleFacts article={article} />
          </header>
        </div>
        <div className="rail-grid mt-6 lg:mt-10">
          <div>
            <ContentsRail article={article} />
            <ContentsOnPhones article={article} />
          </div>
          <div>
            <section className="article-summary" aria-labelledby={frameIds.summary}>
              <h2 id={frameIds.summary}>{strings.summary}</h2>
              <p>{article.summary}</p>
              <p>{article.readingGoal}</p>
            </section>
            <ArticleBody
              language={language}
              markdown={article.markdown}
              sections={article.sections}
              sources={article.sources}
              figures={article.figures.map(({ refId }) => refId)}
              notes={addressesLinkedIn(article, store)}
              {...(counterpart ? { counterpart: counterpart.path } : {})}
            />
            <ArticleFooter article={article} />
            <TermCards language={language} terms={article.terms.map(({ refId }) => refId)} />
          </div>
        </div>
        <ReadNext article={article} />
      </article>
    </PageFrame>
  )
}
