import type { WordsOf } from '@/lib/content/schemas/figures'
import { contentStore } from '@/lib/content/store'
import type { FigureName } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { figurePath } from '@/lib/routing/paths'
import { titleId } from './drawings/drawing'
import { FigureAsText, FigureDrawings } from './figure-registry'

interface FigureProps<Name extends FigureName> {
  name: Name
  language: Language
  /** Its number among the figures of the page. */
  number: number
}

/** A figure of an article, with its texts from the content store. */
export async function Figure<Name extends FigureName>({ name, language, number }: FigureProps<Name>) {
  return <DrawnFigure name={name} words={(await contentStore()).getFigure(name, language)} number={number} />
}

interface DrawnFigureProps<Name extends FigureName> {
  name: Name
  words: WordsOf<Name>
  number: number
}

/** A figure with the given texts: title, drawing in both sizes, text alternative and caption. */
export function DrawnFigure<Name extends FigureName>({ name, words, number }: DrawnFigureProps<Name>) {
  const { strings } = messages(words.language)
  return (
    <figure id={`fig-${name}`} className="drawn-figure">
      <div className="drawn-figure__ground">
        <p
          className="m-0 font-serif text-h3/[1.2] font-medium tracking-[-0.005em] text-balance"
          id={titleId(name)}
        >
          {words.title}
        </p>
        <p className="mt-[0.4rem] mb-7 max-w-[44rem] font-sans text-sm font-normal text-ink-2 text-pretty">
          {words.line}
        </p>
        <FigureDrawings words={words} />
        <details className="figure-as-text screen-only mt-7">
          <summary>{strings.figureAsText}</summary>
          <FigureAsText words={words} />
        </details>
      </div>
      <figcaption className="drawn-figure__caption">
        <b className="font-semibold text-ink">{formatMessage(strings.figure, { number })}</b> {words.caption}{' '}
        <a className="screen-only whitespace-nowrap text-ink-3" href={figurePath(words.language, name)}>
          {strings.openFigure}
        </a>
      </figcaption>
    </figure>
  )
}
