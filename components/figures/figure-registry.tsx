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
interface FigureRenderer<Name extends FigureName> {
  Drawing: (props: { words: WordsOf<Name>; size: DrawingSize }) => ReactNode
  AsText: (props: { words: WordsOf<Name> }) => ReactNode
}

const renderers: { [Name in FigureName]: FigureRenderer<Name> } = {
  'cx-operations-matrix': { Drawing: CxOperationsMatrix, AsText: CxOperationsMatrixAsText },
  'org-before': { Drawing: OrgBefore, AsText: OrgBeforeAsText },
  'org-after': { Drawing: OrgAfter, AsText: OrgAfterAsText },
  'org-glue': { Drawing: OrgGlue, AsText: OrgGlueAsText },
  'customer-interaction': { Drawing: CustomerInteraction, AsText: CustomerInteractionAsText },
  'telstra-scale': { Drawing: TelstraScale, AsText: TelstraScaleAsText },
  'cmo-power': { Drawing: CmoPower, AsText: CmoPowerAsText },
  'board-seat': { Drawing: BoardSeat, AsText: BoardSeatAsText },
  'journey-map': { Drawing: JourneyMap, AsText: JourneyMapAsText },
  'maturity-stairs': { Drawing: MaturityStairs, AsText: MaturityStairsAsText },
  'cco-roadmap': { Drawing: CcoRoadmap, AsText: CcoRoadmapAsText },
}

interface FigureDrawingProps<Name extends FigureName> {
  words: WordsOf<Name>
  size: DrawingSize
}

/** The drawing of a figure in one size. */
export function FigureDrawing<Name extends FigureName>({ words, size }: FigureDrawingProps<Name>) {
  const renderer: FigureRenderer<Name> = renderers[words.name]
  return <renderer.Drawing words={words} size={size} />
}

/** The drawing of a figure in both sizes; CSS shows the one that fits. */
export const FigureDrawings = <Name extends FigureName>({ words }: { words: WordsOf<Name> }) => (
  <>
    <FigureDrawing words={words} size="wide" />
    <FigureDrawing words={words} size="narrow" />
  </>
)

/** The same content as text. */
export function FigureAsText<Name extends FigureName>({ words }: { words: WordsOf<Name> }) {
  const renderer: FigureRenderer<Name> = renderers[words.name]
  return <renderer.AsText words={words} />
}
