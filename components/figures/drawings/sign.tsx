import type { ReactNode } from 'react'
import type { SignName } from '@/lib/figures/signs'
import { LineMark } from './line-mark'

const drawings: Record<SignName, ReactNode> = {
  line: <path className="figure__line" d="M2 30C30 30 44 10 94 10" />,
  dot: <circle className="figure__dot" cx="12" cy="20" r="9" />,
  ring: <LineMark x={16} y={20} mark="magic" size={1.9} />,
  notch: <path className="figure__line" d="M2 14H38L48 30L58 14H94" />,
  step: (
    <>
      <path className="figure__line" d="M2 20H94" />
      <LineMark x={48} y={20} mark="step" size={1.9} />
    </>
  ),
  dotted: <path className="figure__line-to-come" d="M2 20H94" />,
  dashed: <path className="figure__dashed" d="M2 20H94" />,
  box: <rect className="figure__box" x="1" y="3" width="86" height="34" />,
  bar: (
    <>
      <rect className="figure__box" x="1" y="1" width="86" height="30" />
      <rect className="figure__bar" x=".25" y="31" width="87.5" height="7" />
    </>
  ),
  'end-stroke': <path className="figure__line" d="M2 20H94M94 9V31" />,
}

/** One sign of the drawings, beside the words that explain it. */
export const Sign = ({ name }: { name: SignName }) => (
  <svg className="figure reading-page__sign" viewBox="0 0 96 40" width="96" height="40" aria-hidden="true">
    {drawings[name]}
  </svg>
)
