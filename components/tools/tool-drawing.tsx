import type { ReactNode } from 'react'
import { LineMark } from '@/components/figures/drawings/line-mark'
import type { PointMark } from '@/lib/figures/article-line'
import { type CurvePoint, curvePath } from '@/lib/figures/curve'
import type { ToolName } from '@/lib/tools/tool-names'
import './tool-drawing.css'

const journey: (CurvePoint & { mark: PointMark })[] = [
  { x: 14, y: 56, mark: 'step' },
  { x: 70, y: 32, mark: 'step' },
  { x: 128, y: 80, mark: 'notch', notch: 9 },
  { x: 176, y: 60, mark: 'step' },
  { x: 236, y: 16, mark: 'magic' },
  { x: 300, y: 40, mark: 'step' },
]

const drawings: Record<ToolName, ReactNode> = {
  'journey-map': (
    <>
      <path className="figure__hair" d="M4 56H308" />
      <path className="figure__line" d={curvePath(journey)} />
      {journey.map(({ x, y, mark }) => (
        <LineMark key={x} x={x} y={y} mark={mark} size={1.5} />
      ))}
    </>
  ),
  'self-assessment': (
    <>
      <path className="figure__line" d="M4 92H80V66H156V40H232V14H308" />
      <LineMark x={42} y={92} mark="step" size={1.5} />
      <LineMark x={118} y={66} mark="customer" size={1.9} />
      <LineMark x={194} y={40} mark="step" size={1.5} />
      <LineMark x={270} y={14} mark="step" size={1.5} />
    </>
  ),
  'roadmap-checklist': (
    <>
      <Box y={8} ticked />
      <Box y={34} ticked />
      <Box y={60} />
      <Box y={86} />
      <path className="figure__hair" d="M40 16H232M40 42H284M40 94H200" />
      <path className="figure__line" d="M40 68H262" />
      <LineMark x={276} y={68} mark="customer" size={1.7} />
    </>
  ),
  'tips-card': (
    <>
      <rect className="figure__box" x="2" y="2" width="144" height="100" />
      {[0, 1, 2, 3, 4, 5, 6].map((tip) => (
        <path key={tip} className="figure__hair" d={`M32 ${14 + tip * 12.5}H${124 - ((tip * 37) % 40)}`} />
      ))}
      {[0, 1, 3].map((tip) => (
        <path key={tip} className="figure__line" d={`M14 ${13 + tip * 12.5}l2.5 3 4.5-6`} />
      ))}
      <LineMark x={17} y={39} mark="customer" size={1.2} />
    </>
  ),
}

function Box({ y, ticked = false }: { y: number; ticked?: boolean }) {
  return (
    <>
      <rect className={ticked ? 'figure__bar' : 'figure__step'} x="4" y={y} width="16" height="16" rx="2" />
      {ticked && <path className="tool-drawing__tick" d={`M8 ${y + 8.5}l3 3.5 5.5-7.5`} />}
    </>
  )
}

/** A small drawing of a tool. Decorative: its name is beside it. */
export const ToolDrawing = ({ name }: { name: ToolName }) => (
  <svg
    className="figure tool-drawing mb-5 block w-full max-w-[15rem]"
    viewBox="0 0 312 104"
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    {drawings[name]}
  </svg>
)
