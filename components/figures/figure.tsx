import type { ReactNode } from 'react'
import { findFigure, type WordsOf } from '@/lib/content/figures'
import { siteLibrary } from '@/lib/content/site-library'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import type { FigureName } from '@/lib/figures/figure-names'
import type { Language } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { say } from '@/lib/languages/say'
import { BoardSeat, BoardSeatAsText } from './board-seat'
import { CcoRoadmap, CcoRoadmapAsText } from './cco-roadmap'
import { CmoPower, CmoPowerAsText } from './cmo-power'
import { CustomerInteraction, CustomerInteractionAsText } from './customer-interaction'
import { CxOperationsMatrix, CxOperationsMatrixAsText } from './cx-operations-matrix'
import { titleId } from './drawing'
import { JourneyMap, JourneyMapAsText } from './journey-map'
import { MaturityStairs, MaturityStairsAsText } from './maturity-stairs'
import { OrgAfter, OrgAfterAsText } from './org-after'
import { OrgBefore, OrgBeforeAsText } from './org-before'
import { OrgGlue, OrgGlueAsText } from './org-glue'
import { TelstraScale, TelstraScaleAsText } from './telstra-scale'

/** How a figure is shown: drawn, and as text with the same content. */
interface Showing<Name extends FigureName> {
  Drawn: (props: { words: WordsOf<Name>; size: DrawingSize }) => ReactNode
  AsText: (props: { words: WordsOf<Name> }) => ReactNode
}

const figures: { [Name in FigureName]: Showing<Name> } = {
  'cx-operations-matrix': { Drawn: CxOperationsMatrix, AsText: CxOperationsMatrixAsText },
  'org-before': { Drawn: OrgBefore, AsText: OrgBeforeAsText },
  'org-after': { Drawn: OrgAfter, AsText: OrgAfterAsText },
  'org-glue': { Drawn: OrgGlue, AsText: OrgGlueAsText },
  'customer-interaction': { Drawn: CustomerInteraction, AsText: CustomerInteractionAsText },
  'telstra-scale': { Drawn: TelstraScale, AsText: TelstraScaleAsText },
  'cmo-power': { Drawn: CmoPower, AsText: CmoPowerAsText },
  'board-seat': { Drawn: BoardSeat, AsText: BoardSeatAsText },
  'journey-map': { Drawn: JourneyMap, AsText: JourneyMapAsText },
  'maturity-stairs': { Drawn: MaturityStairs, AsText: MaturityStairsAsText },
  'cco-roadmap': { Drawn: CcoRoadmap, AsText: CcoRoadmapAsText },
}

interface FigureProps<Name extends FigureName> {
  name: Name
  language: Language
  /** Its place among the figures of the page. */
  number: number
}

/** A figure of an article, with its words from the library. */
export async function Figure<Name extends FigureName>({ name, language, number }: FigureProps<Name>) {
  return <DrawnFigure name={name} words={findFigure(await siteLibrary(), name, language)} number={number} />
}

interface DrawnFigureProps<Name extends FigureName> {
  name: Name
  words: WordsOf<Name>
  number: number
}

/** A figure with the words given: title, drawing in both sizes, the same as text, and caption. */
export function DrawnFigure<Name extends FigureName>({ name, words, number }: DrawnFigureProps<Name>) {
  const { Drawn, AsText } = figures[name]
  const { strings } = languageFile(words.language)
  return (
    <figure id={`fig-${name}`} className="drawn-figure">
      <div className="figure-ground">
        <p className="figure-title" id={titleId(name)}>
          {words.title}
        </p>
        <p className="figure-line">{words.line}</p>
        <Drawn words={words} size="wide" />
        <Drawn words={words} size="narrow" />
        <details className="figure-as-text">
          <summary>{strings.figureAsText}</summary>
          <AsText words={words} />
        </details>
      </div>
      <figcaption>
        <b>{say(strings.figure, { number })}</b> {words.caption}
      </figcaption>
    </figure>
  )
}
