import type { ReactNode } from 'react'
import type { WordsOf } from '@/lib/content/schemas/figures'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import type { FigureName } from '@/lib/figures/figure-names'
import { BoardSeat, BoardSeatAsText } from './drawings/board-seat'
import { CcoRoadmap, CcoRoadmapAsText } from './drawings/cco-roadmap'
import { CmoPower, CmoPowerAsText } from './drawings/cmo-power'
import { CustomerInteraction, CustomerInteractionAsText } from './drawings/customer-interaction'
import { CxOperationsMatrix, CxOperationsMatrixAsText } from './drawings/cx-operations-matrix'
import { JourneyMap, JourneyMapAsText } from './drawings/journey-map-drawing'
import { MaturityStairs, MaturityStairsAsText } from './drawings/maturity-stairs'
import { OrgAfter, OrgAfterAsText } from './drawings/org-after'
import { OrgBefore, OrgBeforeAsText } from './drawings/org-before'
import { OrgGlue, OrgGlueAsText } from './drawings/org-glue'
import { TelstraScale, TelstraScaleAsText } from './drawings/telstra-scale'

/** Renderers of a figure: as drawing, and as text with the same content. */
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

interface DrawnProps<Name extends FigureName> {
  words: WordsOf<Name>
  size: DrawingSize
}

/** The drawing of a figure in one size. */
export function Drawn<Name extends FigureName>({ words, size }: DrawnProps<Name>) {
  const showing: Showing<Name> = figures[words.name]
  return <showing.Drawn words={words} size={size} />
}

/** The drawing of a figure in both sizes; CSS shows the one that fits. */
export const DrawnInBothSizes = <Name extends FigureName>({ words }: { words: WordsOf<Name> }) => (
  <>
    <Drawn words={words} size="wide" />
    <Drawn words={words} size="narrow" />
  </>
)

/** The same content as text. */
export function FigureAsText<Name extends FigureName>({ words }: { words: WordsOf<Name> }) {
  const showing: Showing<Name> = figures[words.name]
  return <showing.AsText words={words} />
}
