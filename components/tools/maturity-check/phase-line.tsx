import { LineMark } from '@/components/figures/line-mark'
import { type CurvePoint, curvePath } from '@/lib/figures/curve'

const WIDTH = 880
const HEIGHT = 130

/** The line through the phases: ink up to the dot, dotted beyond, and a ring at the last. Decoration: the names say it. */
export function PhaseLine({ names, at }: { names: readonly string[]; at: number }) {
  const points = names.map(
    (_, phase): CurvePoint => ({
      x: (WIDTH * phase) / names.length + 14,
      y: HEIGHT - 22 - (phase * 84) / (names.length - 1),
    }),
  )
  const start = { x: -WIDTH, y: HEIGHT - 16 }
  const line = [start, ...points]
  return (
    <div className="phase-line">
      <svg className="figure" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className="line-to-come" d={curvePath(line.slice(at))} />
        {at > 0 && <path className="line" d={curvePath(line.slice(0, at + 1))} />}
        {points.map(({ x, y }, phase) => (
          <LineMark
            key={x}
            x={x}
            y={y}
            mark={phase + 1 === names.length ? 'magic' : phase + 1 === at ? 'customer' : 'step'}
            size={phase + 1 === at ? 2.6 : 1.7}
          />
        ))}
      </svg>
      <ol>
        {names.map((name, phase) => (
          <li key={name} aria-current={phase + 1 === at ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
    </div>
  )
}
