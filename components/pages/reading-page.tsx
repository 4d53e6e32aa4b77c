import { ArticleLine } from '@/components/figures/drawings/article-line'
import { Sign } from '@/components/figures/drawings/sign'
import { contentStore } from '@/lib/content/store'
import { isSignName } from '@/lib/figures/signs'
import type { Language } from '@/lib/i18n/languages'
import { articlePath } from '@/lib/routing/paths'
import { WrittenPage } from './written-page'
import './reading-page.css'

const NAME = 'how-to-read-the-drawings'

/** Explains the drawings: each sign beside its meaning, then the line of every article. */
export const ReadingPage = ({ language }: { language: Language }) => (
  <WrittenPage
    name={NAME}
    language={language}
    atHeading={(id) => (isSignName(id) ? <Sign name={id} /> : null)}
  >
    <ArticleLines language={language} />
  </WrittenPage>
)

async function ArticleLines({ language }: { language: Language }) {
  const store = await contentStore()
  const { lines = [] } = store.getPage(NAME, language)
  const readings = new Map(lines.map(({ article, reads }) => [article, reads]))
  return (
    <ul className="mt-6 max-w-[52rem] border-t-2 border-ink">
      {store.listArticles(language).map((article) => {
        const reads = readings.get(article.id)
        return (
          <li
            key={article.id}
            className="grid items-center gap-x-8 gap-y-1 border-b border-rule py-[0.8rem] min-[30rem]:grid-cols-[7rem_minmax(0,1fr)]"
          >
            <ArticleLine notation={article.line} className="w-28" />
            <div>
              <p className="font-serif text-item font-medium">
                <a className="quiet-link" href={articlePath(language, article.slug)}>
                  {article.title}
                </a>
              </p>
              <p className="text-sm text-ink-2">
                <code className="me-3 inline-block text-ink-3">{article.line}</code> {reads}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
