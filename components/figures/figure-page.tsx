import type { ReactNode } from 'react'
import { AlsoIn } from '@/components/layout/also-in'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Title } from '@/components/layout/page-title'
import type { WordsOf } from '@/lib/content/schemas/figures'
import { contentStore } from '@/lib/content/store'
import type { FigureName } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, languages, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { absoluteUrl } from '@/lib/routing/origin'
import { articlePath, figureFilePath, figurePath, sectionPath } from '@/lib/routing/paths'
import { titleId } from './drawings/drawing'
import { FigureAsText, FigureDrawings } from './figure-registry'
import './figure-print.css'

/** The page of one figure: large, as text, to print and to download. */
export async function FigurePage({ name, language }: { name: FigureName; language: Language }) {
  const { site, strings } = messages(language)
  const store = await contentStore()
  const words = store.getFigure(name, language)
  const other = otherLanguage(language)
  const counterpart = { path: figurePath(other, name), title: store.getFigure(name, other).title }
  return (
    <PageFrame language={language} section="figures" counterpart={counterpart}>
      <div className="page figure-page">
        <Breadcrumbs
          language={language}
          crumbs={[{ href: sectionPath(language, 'figures'), label: strings.figures }]}
        />
        <header className="pt-3">
          <h1 id={titleId(name)} className="max-w-[60rem] font-serif text-next font-medium text-balance">
            <Title text={words.title} />
          </h1>
          <p className="mt-3 max-w-[52rem] font-serif text-lead text-ink-2">{words.line}</p>
          <div className="mt-3">
            <AlsoIn language={language} counterpart={counterpart} />
          </div>
        </header>
        <figure className="drawn-figure">
          <div className="drawn-figure__ground">
            <FigureDrawings words={words} />
          </div>
          <figcaption className="drawn-figure__caption">{words.caption}</figcaption>
        </figure>
        <p className="figure-page__foot print-only">
          <span>{site.name}</span> <span>{absoluteUrl(figurePath(language, name))}</span>
        </p>
        <FigureDetails words={words} />
      </div>
    </PageFrame>
  )
}

/** The articles that use the figure, its downloads, and its content as text. */
async function FigureDetails<Name extends FigureName>({ words }: { words: WordsOf<Name> }) {
  const { language, name } = words
  const { strings, languageNames } = messages(language)
  const place = (await contentStore()).getFigureEmbedding(name, language)
  return (
    <div className="screen-only mt-10 text-sm">
      <div className="rail-grid gap-y-10">
        <div className="order-last flex flex-col gap-5 lg:order-first">
          {place && (
            <Particular name={strings.usedIn}>
              <a className="link" href={articlePath(language, place.article.slug, `fig-${name}`)}>
                {place.article.title}
              </a>
              , {formatMessage(strings.figureNumber, { number: place.number }).toLowerCase()}
            </Particular>
          )}
          <Particular name={strings.download}>
            {languages.map((each) => (
              <a
                key={each}
                className="link block w-fit py-0.5"
                href={figureFilePath(each, name)}
                hrefLang={each}
                type="image/svg+xml"
              >
                {formatMessage(strings.svgIn, { language: languageNames[each] })}
              </a>
            ))}
          </Particular>
          <Particular name={strings.print}>{strings.printFigure}</Particular>
          <p>
            <a className="link" href={sectionPath(language, 'how-to-read-the-drawings')}>
              {strings.howToRead}
            </a>
          </p>
        </div>
        <section className="figure-as-text" aria-labelledby="as-text">
          <h2 id="as-text" className="font-semibold">
            {strings.asText}
          </h2>
          <FigureAsText words={words} />
        </section>
      </div>
    </div>
  )
}

const Particular = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <h2 className="font-semibold">{name}</h2>
    <div className="mt-[0.2rem] text-ink-2">{children}</div>
  </div>
)
