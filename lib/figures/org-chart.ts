import type { DrawingSize } from './drawing-size'
import { middleOf, type Rect } from './rect'

/** The departments in the same order in all three charts, so that changes are easy to see. */
export const departments = [
  'finance',
  'it',
  'operations',
  'marketing',
  'sales',
  'service',
  'experience',
] as const

export type Department = (typeof departments)[number]

/** The departments that meet customers, each through a channel of its own. */
export const facingCustomers = ['marketing', 'sales', 'service'] as const satisfies readonly Department[]

/** The departments that do not meet customers. */
export const behindTheScenes = [
  'finance',
  'it',
  'operations',
  'experience',
] as const satisfies readonly Department[]

export interface OrgChart {
  ceo: Rect
  departments: Record<Department, Rect>
  /** Who reports to whom, as the `d` of a path. */
  reporting: string
}

export interface ChartBefore extends OrgChart {
  /** The dashed line to the department that nobody set up. */
  missing: string
}

export interface ChartWithCco extends OrgChart {
  board: Rect
  cco: Rect
  /** From the board to the CEO. */
  sponsorship: string
}

/** The chart at the time of the dinner: departments side by side, and a place for one more. */
export function chartBefore(size: DrawingSize): ChartBefore {
  if (size === 'wide') {
    const chart = { ceo: { x: 420, y: 0, width: 120, height: 44 }, departments: rowOf(96) }
    return { ...chart, reporting: `M480 44V70${comb(70, 96, 0, 5)}`, missing: 'M760 70H900V96' }
  }
  const boxes = columnOf({ x: 28, y: 62, width: 150, pitch: 58 }, departments)
  const mid = (department: Department) => middleOf(boxes[department]).y
  const branches = departments.slice(0, -1).map((department) => `M12 ${mid(department)}H28`)
  return {
    ceo: { x: 0, y: 0, width: 120, height: 40 },
    departments: boxes,
    reporting: `M12 40V${mid('service')}${branches.join('')}`,
    missing: `M12 ${mid('service')}V${mid('experience')}H28`,
  }
}

/** The chart with a CCO, who leads the departments that meet customers. */
export function chartWithCco(size: DrawingSize): ChartWithCco {
  if (size === 'wide') {
    return {
      board: { x: 260, y: 0, width: 440, height: 40 },
      ceo: { x: 390, y: 66, width: 180, height: 44 },
      cco: { x: 580, y: 154, width: 220, height: 50 },
      departments: rowOf(248),
      reporting: `M480 110V132M690 154V132H60V248M200 132V248M340 132V248M690 204V226${comb(226, 248, 3, 6)}`,
      sponsorship: 'M480 40V66',
    }
  }
  const above = columnOf({ x: 28, y: 138, width: 150, pitch: 52 }, departments.slice(0, 3))
  const below = columnOf({ x: 56, y: 362, width: 130, pitch: 52 }, departments.slice(3))
  const boxes = { ...above, ...below }
  const branch = (from: number, department: Department) =>
    `M${from} ${middleOf(boxes[department]).y}H${boxes[department].x}`
  return {
    board: { x: 0, y: 0, width: 270, height: 48 },
    ceo: { x: 0, y: 74, width: 190, height: 40 },
    cco: { x: 28, y: 294, width: 176, height: 48 },
    departments: boxes,
    reporting: [
      'M12 114V318H28',
      ...departments.slice(0, 3).map((department) => branch(12, department)),
      `M40 342V${middleOf(boxes.experience).y}`,
      ...departments.slice(3).map((department) => branch(40, department)),
    ].join(''),
    sponsorship: 'M60 48V74',
  }
}

const SLOT = 140
const BOX = { width: 120, height: 52 }

const rowOf = (y: number) =>
  Object.fromEntries(
    departments.map((name, slot) => [name, { x: slot * SLOT, y, ...BOX }]),
  ) as OrgChart['departments']

/** A bar at `bar` with a tooth down to `y` at every slot from one to another. */
function comb(bar: number, y: number, from: number, to: number): string {
  const centre = (slot: number) => slot * SLOT + BOX.width / 2
  const inner = Array.from(
    { length: to - from - 1 },
    (_, index) => `M${centre(from + 1 + index)} ${bar}V${y}`,
  )
  return `M${centre(from)} ${y}V${bar}H${centre(to)}V${y}${inner.join('')}`
}

interface Column {
  x: number
  y: number
  width: number
  pitch: number
}

const columnOf = ({ x, y, width, pitch }: Column, names: readonly Department[]) =>
  Object.fromEntries(
    names.map((name, row) => [name, { x, y: y + row * pitch, width, height: 40 }]),
  ) as OrgChart['departments']
