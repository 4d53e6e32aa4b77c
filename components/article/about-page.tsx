import { AlsoIn } from '@/components/site/also-in'
import { PageFrame } from '@/components/site/page-frame'
import { findPage } from '@/lib/content/site-library'
import { type Language, otherLanguage } from '@/lib/languages/language'
import { sectionPath } from '@/lib/site/paths'
import { ArticleBody } from './article-body'

export async function AboutPage({ language }: { language: Language }) {
  const other = otherLanguage(language)
  const page = await findPage(language, 'about')
  const counterpart = { path: sectionPath(other, 'about'), title: (await findPage(other, 'about')).title }
  return (
    <PageFrame language={language} section="about" counterpart={counterpart}>
      <article className="page article pt-10 lg:pt-16">
        <div className="rail-grid">
          <span />
          <div className="article-column">
            <h1 className="font-serif text-h1 font-medium balanced">{page.title}</h1>
            <p className="standfirst mt-4 max-w-[46rem] font-serif text-lead text-ink-2">
              {page.description}
            </p>
            <div className="mt-4 mb-10">
              <AlsoIn language={language} counterpart={counterpart} />
            </div>
            <ArticleBody
              language={language}
              markdown={page.markdown}
              sections={page.sections}
              counterpart={counterpart.path}
            />
          </div>
        </div>
      </article>
    </PageFrame>
  )
}
