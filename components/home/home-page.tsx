import { ArticleIndex } from '@/components/article/lists/article-index'
import { TermsToKnow } from '@/components/glossary/terms-to-know'
import { SectionHead } from '@/components/layout/headings'
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
      <div className="relative overflow-x-clip pt-10 lg:pt-17">
        <div className="page home__taglines relative z-1 grid gap-9 lg:grid-cols-[1fr_1fr] lg:gap-0">
          <div className="lg:pe-12">
            <h1 className="font-serif text-display font-medium text-balance">{site.tagline}</h1>
            <p className="mt-5 max-w-[30rem] font-serif text-item text-ink-2">
              {(await contentStore()).getHomePage(language).lead}
            </p>
          </div>
          <div className="border-rule lg:border-s lg:ps-10" lang={other}>
            <a className="row-link block" href={homePath(other)} hrefLang={other} data-keeps-section="">
              <span className="entry-title other-language block text-display text-ink-2 text-balance">
                {messages(other).site.tagline}
              </span>
            </a>
            <p className="other-language mt-5 max-w-[30rem] text-item text-ink-2">
              {(await contentStore()).getHomePage(other).lead}
            </p>
          </div>
        </div>
        <StartPath language={language} />
      </div>
      <section className="page mt-16 lg:mt-24" aria-labelledby="all-articles">
        <SectionHead id="all-articles" title={strings.allArticles} />
        <ArticleIndex language={language} />
      </section>
      <section className="page mt-16 lg:mt-24" aria-labelledby="tools">
        <SectionHead id="tools" title={await toolsCounted(language)}>
          <a className="link text-sm" href={sectionPath(language, 'tools')}>
            {strings.allTools}
          </a>
        </SectionHead>
        <ToolList language={language} level={3} />
      </section>
      <TermsToKnow language={language} />
    </PageFrame>
  )
}
