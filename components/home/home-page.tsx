import { ArticleIndex } from '@/components/article/lists/article-index'
import { TermsToKnow } from '@/components/glossary/terms-to-know'
import { PageFrame } from '@/components/layout/page-frame'
import { ToolList, toolsCounted } from '@/components/tools/tool-list'
import { contentStore } from '@/lib/content/store'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { homePath, sectionPath } from '@/lib/routing/paths'
import { StartPath } from './start-path'
import './home.css'

export async function HomePage({ language }: { language: Language }) {
  const other = otherLanguage(language)
  const { site, strings } = messages(language)
  const counterpart = { path: homePath(other), title: messages(other).site.tagline }
  return (
    <PageFrame language={language} counterpart={counterpart}>
      <div className="hero">
        <div className="page hero-taglines">
          <div>
            <h1 className="title font-serif text-display font-medium balanced">{site.tagline}</h1>
            <p className="mt-5 max-w-[30rem] font-serif text-item text-ink-2">
              {(await contentStore()).getHomePage(language).lead}
            </p>
          </div>
          <div className="hero-other" lang={other}>
            <a className="row-link block" href={homePath(other)} hrefLang={other} data-keeps-section="">
              <span className="title other block text-display text-ink-2 balanced">
                {messages(other).site.tagline}
              </span>
            </a>
            <p className="other mt-5 max-w-[30rem] text-item text-ink-2">
              {(await contentStore()).getHomePage(other).lead}
            </p>
          </div>
        </div>
        <StartPath language={language} />
      </div>
      <section className="page mt-16 lg:mt-24" aria-labelledby="all-articles">
        <div className="section-head">
          <h2 id="all-articles">{strings.allArticles}</h2>
        </div>
        <ArticleIndex language={language} />
      </section>
      <section className="page mt-16 lg:mt-24" aria-labelledby="tools">
        <div className="section-head">
          <h2 id="tools">{await toolsCounted(language)}</h2>
          <a className="link text-sm" href={sectionPath(language, 'tools')}>
            {strings.allTools}
          </a>
        </div>
        <ToolList language={language} level={3} />
      </section>
      <TermsToKnow language={language} />
    </PageFrame>
  )
}
