import { AlsoIn } from '@/components/layout/also-in'
import { PageFrame } from '@/components/layout/page-frame'
import { Title } from '@/components/layout/page-title'
import { contentStore } from '@/lib/content/store'
import { type FigureName, figureNames } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath, figurePath, sectionPath } from '@/lib/routing/paths'
import { titleId } from './drawings/drawing'
import { FigureDrawing } from './figure-registry'
import './figures-page.css'

/** All figures, each with a small drawing without text. */
export function FiguresPage({ language }: { language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const counterpart = { path: sectionPath(other, 'figures'), title: messages(other).strings.figures }
  return (
    <PageFrame language={language} section="figures" counterpart={counterpart}>
      <div className="page">
        <header className="pt-10 pb-10 lg:pt-16">
          <h1 className="font-serif text-h1 font-medium">{strings.figures}</h1>
          <p className="mt-4 max-w-[46rem] font-serif text-lead text-ink-2 pretty">
            {formatMessage(strings.figuresIntro, { count: figureNames.length })}
          </p>
          <div className="mt-4">
            <AlsoIn language={language} counterpart={counterpart} />
          </div>
          <p className="mt-4 text-sm">
            <a className="link" href={sectionPath(language, 'how-to-read-the-drawings')}>
              {strings.howToRead}
            </a>
          </p>
        </header>
        <ul className="border-t-2 border-ink">
          {figureNames.map((name) => (
            <FigureEntry key={name} name={name} language={language} />
          ))}
        </ul>
      </div>
    </PageFrame>
  )
}

async function FigureEntry({ name, language }: { name: FigureName; language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const store = await contentStore()
  const words = store.getFigure(name, language)
  const place = (await contentStore()).getFigureEmbedding(name, language)
  return (
    <li className="grid gap-x-12 gap-y-5 border-rule py-8 not-first:border-t md:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      <div className="figures-page__thumbnail self-start bg-wash p-4" aria-hidden="true">
        <FigureDrawing words={words} size="wide" />
      </div>
      <div>
        <h2 id={titleId(name)} className="font-serif text-title font-medium text-balance">
          <a className="entry-title quiet-link block" href={figurePath(language, name)}>
            <Title text={words.title} />
          </a>
        </h2>
        <p className="other-language mt-1 text-item text-ink-2" lang={other}>
          {store.getFigure(name, other).title}
        </p>
        <p className="mt-3 max-w-measure text-sm text-ink-2">{words.line}</p>
        {place && (
          <p className="mt-3 text-sm text-ink-3">
            {strings.usedIn}{' '}
            <a className="quiet-link" href={articlePath(language, place.article.slug, `fig-${name}`)}>
              {place.article.title}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
