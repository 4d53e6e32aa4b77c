import { describe, expect, test } from 'vitest'
import type { WordsOf } from '@/lib/content/schemas/figures'
import { arrowHead } from '@/lib/figures/arrow'
import { boxesAcross, boxesDown } from '@/lib/figures/board-seat'
import { interaction } from '@/lib/figures/customer-interaction'
import { matrixRows, WORKED_ROW } from '@/lib/figures/cx-operations-matrix'
import { drawingWidth } from '@/lib/figures/drawing-size'
import { exampleJourney, levelOf } from '@/lib/figures/journey-map-layout'
import { stairs } from '@/lib/figures/maturity-stairs'
import { chartBefore, chartWithCco, departments } from '@/lib/figures/org-chart'
import { person } from '@/lib/figures/person'
import { wordsOf } from './drawn'

describe.each(['wide', 'narrow'] as const)('drawn %s', (size) => {
  test('the seven departments of a chart lie apart and on the sheet', () => {
    for (const chart of [chartBefore(size), chartWithCco(size)]) {
      const boxes = departments.map((name) => chart.departments[name])
      const corners = new Set(boxes.map(({ x, y }) => `${x} ${y}`))

      expect(corners.size).toBe(7)
      expect(boxes.every(({ x, width }) => x >= 0 && x + width <= drawingWidth[size])).toBe(true)
    }
  })

  test('departments keep their place across the charts where there is room', () => {
    const before = chartBefore('wide').departments
    const after = chartWithCco('wide').departments

    expect(departments.map((name) => before[name].x)).toEqual(departments.map((name) => after[name].x))
  })

  test('each conversation crosses the ring between function and customer', () => {
    const { centre, ring, conversations } = interaction(size)
    for (const { from, crossing, to } of Object.values(conversations)) {
      const away = (point: { x: number; y: number }) => Math.hypot(point.x - centre.x, point.y - centre.y)

      expect(away(crossing)).toBeCloseTo(ring)
      expect(away(from)).toBeGreaterThan(ring)
      expect(away(to)).toBeLessThan(ring)
    }
  })

  test('the stairs have a ground floor and four steps of the same height', () => {
    const { treads } = stairs(size, 4)
    const rises = treads.slice(1).map(({ y }, index) => (treads[index]?.y ?? 0) - y)

    expect(treads).toHaveLength(5)
    expect(new Set(rises).size).toBe(1)
  })
})

test('boxes across fill the width of their panel', () => {
  const boxes = boxesAcross(5, { x: 504, y: 0, width: 456 }, 30, 44)
  const last = boxes.at(-1)

  expect(boxes[0]?.x).toBe(504)
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(960)
})

test('boxes down do not touch', () => {
  const [first, second] = boxesDown(2, { x: 0, y: 0, width: 150, height: 34 })

  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 34)
})

test('an arrowhead points where its line goes', () => {
  expect(arrowHead({ x: 0, y: 0 }, { x: 100, y: 0 })).toBe('M93 -3.8L100 0L93 3.8')
})

test('the person stands on the floor, as tall as given', () => {
  const { head } = person(40, 200, 100)

  expect(head.cy - head.r).toBe(100)
})

test('the example journey has two pain points at its lows and two moments of magic', () => {
  const marks = exampleJourney.map(({ mark }) => mark)
  const low = (index: number) =>
    [exampleJourney[index - 1], exampleJourney[index + 1]].every(
      (other) => (other?.emotion ?? 0) > (exampleJourney[index]?.emotion ?? 0),
    )

  expect(marks.filter((mark) => mark === 'magic')).toHaveLength(2)
  expect(marks.flatMap((mark, index) => (mark === 'notch' ? [low(index)] : []))).toEqual([true, true])
  expect(exampleJourney.every(({ emotion }) => levelOf(emotion) >= 0 && levelOf(emotion) <= 4)).toBe(true)
})

test('a row of the matrix is as high as its longest words', () => {
  const short = { title: { name: 'Culture' }, views: ['Efficiency first', 'People care', 'Change'] }
  const long = {
    title: { name: 'Process' },
    views: [
      'Swim lanes and value streams: less waste, fewer defects, little variation in all that is made',
      'Journey',
      'Both',
    ],
  }
  const { lines } = matrixRows([short, long, short], 0)

  expect((lines[2] ?? 0) - (lines[1] ?? 0)).toBeGreaterThan((lines[1] ?? 0) - (lines[0] ?? 0))
})

test('the row that Bennett works out is the third, process', () => {
  const { rows } = wordsOf('cx-operations-matrix', 'en') as WordsOf<'cx-operations-matrix'>

  expect(rows[WORKED_ROW]?.component).toBe('Process')
})

test('the roadmap has twenty activities in five phases, and the stairs have four', () => {
  const { phases } = wordsOf('cco-roadmap', 'nl') as WordsOf<'cco-roadmap'>

  expect(phases.flatMap(({ activities }) => activities)).toHaveLength(20)
  expect((wordsOf('maturity-stairs', 'nl') as WordsOf<'maturity-stairs'>).phases).toHaveLength(4)
})
