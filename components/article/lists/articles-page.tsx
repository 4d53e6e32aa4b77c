import { AlsoIn } from '@/components/layout/also-in'
import { PageFrame } from '@/components/layout/page-frame'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { capitalized, numberWord } from '@/lib/i18n/number-words'
import { sectionPath } from '@/lib/routing/paths'
import { ArticleIndex } from './article-index'

export async function ArticlesPage({ language }: { language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const counterpart = { path: sectionPath(other, 'articles'), title: messages(other).strings.allArticles }
  return (
    <PageFrame language={language} section="articles" counterpart={counterpart}>
      <div className="page">
        <header className="pt-10 pb-10 lg:pt-16">
          <h1 className="font-serif text-h1 font-medium">{strings.allArticles}</h1>
          <p className="mt-4 max-w-[46rem] font-serif text-lead text-ink-2">
            {await articlesIntro(language)}
          </p>
          <div className="mt-4">
            <AlsoIn language={language} counterpart={counterpart} />
          </div>
        </header>
        <div className="border-t-2 border-ink pt-4">
          <h2 className="sr-only">{strings.allArticles}</h2>
          <ArticleIndex language={language} />
        </div>
      </div>
    </PageFrame>
  )
}

/** What is said of all articles, on their page and in its description: “Nine pieces on …”. */
export async function articlesIntro(language: Language): Promise<string> {
  const count = (await contentStore()).listArticles(language).length
  return capitalized(
    formatMessage(messages(language).strings.articlesIntro, { count: numberWord(language, count) }),
  )
}
