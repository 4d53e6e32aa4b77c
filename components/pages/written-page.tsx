import type { ReactNode } from 'react'
import { ArticleBody } from '@/components/article/body/article-body'
import { AlsoIn } from '@/components/layout/also-in'
import { PageFrame } from '@/components/layout/page-frame'
import type { WrittenPageName } from '@/lib/content/site-pages'
import { contentStore } from '@/lib/content/store'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { sectionPath } from '@/lib/routing/paths'
import { PagesNavigation } from './pages-navigation'

interface WrittenPageProps {
  name: WrittenPageName
  language: Language
  /** Rendered at the heading with this id, such as a drawn sign. */
  atHeading?: (id: string) => ReactNode
  /** Rendered after the text. */
  children?: ReactNode
}

/** A page that is not an article: a text of content/<language>/pages. */
export async function WrittenPage({ name, language, atHeading, children }: WrittenPageProps) {
  const other = otherLanguage(language)
  const page = (await contentStore()).getPage(name, language)
  const counterpart = {
    path: sectionPath(other, name),
    title: (await contentStore()).getPage(name, other).title,
  }
  return (
    <PageFrame language={language} section={name} counterpart={counterpart}>
      <div className="page print-article pt-10 lg:pt-16">
        <div className="rail-grid gap-y-12">
          <PagesNavigation current={name} language={language} />
          <article>
            <h1 className="font-serif text-h1 font-medium text-balance">{page.title}</h1>
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
              {...(atHeading ? { atHeading } : {})}
            />
            {children}
          </article>
        </div>
      </div>
    </PageFrame>
  )
}
