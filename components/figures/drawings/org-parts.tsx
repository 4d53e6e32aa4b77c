import { curvePath } from '@/lib/figures/curve'
import { type Department, departments, type OrgChart } from '@/lib/figures/org-chart'
import { Box } from './box'
import { Text } from './svg-text'

export interface ChartWords {
  ceo: string
  departments: Record<Department, string>
}

/** The boxes that all three organisation charts share. `open` is a department without a head. */
export function Departments({
  chart,
  words,
  open,
}: {
  chart: OrgChart
  words: ChartWords
  open?: Department
}) {
  return (
    <>
      <Box at={chart.ceo} name={words.ceo} />
      {departments.map((department) => (
        <Box
          key={department}
          at={chart.departments[department]}
          name={words.departments[department]}
          look={department === open ? 'missing' : undefined}
        />
      ))}
    </>
  )
}

/** The customer's line through both organisation charts at a height, with a notch at each side of the middle. */
export const NotchedLine = ({ y }: { y: number }) => (
  <path
    className="figure__line"
    d={curvePath([
      { x: 9, y },
      { x: 550, y, notch: 13 },
      { x: 690, y, notch: 13 },
      { x: 951, y },
    ])}
  />
)

/** Explains the notch where there is no room beside one. */
export function NotchKey({ y, text }: { y: number; text: string }) {
  return (
    <>
      <path className="figure__line" d={`M2 ${y - 8}h14l8 13 8-13h14`} />
      <Text x={58} y={y} lettering="remark" lines={[text]} />
    </>
  )
}
