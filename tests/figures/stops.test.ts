import { expect, test } from 'vitest'
import { type Stop, stopsAcross, stopsDown } from '@/lib/figures/stops'

const stops: Stop[] = [
  { level: 0, mark: 'step', name: 'Mandate' },
  { level: 2, mark: 'notch', name: 'Understand', remark: ['meet customers', 'segments', 'journeys'] },
  { level: 4, mark: 'customer', name: 'Prove' },
]

test('stops across stand at equal distances, the highest level on top', () => {
  const { stops: placed } = stopsAcross(stops, { left: 0, top: 10, width: 300, rise: 80 })

  expect(placed.map(({ x, y }) => [x, y])).toEqual([
    [8, 90],
    [108, 50],
    [208, 10],
  ])
})

test('stops down leave room for the words of each', () => {
  const { stops: placed, bottom } = stopsDown(stops, { left: 10, top: 0, sway: 40, right: 350 })
  const [first, second, third] = placed.map(({ y }) => y)

  expect((third ?? 0) - (second ?? 0)).toBeGreaterThan((second ?? 0) - (first ?? 0))
  expect(bottom).toBeGreaterThan(third ?? 0)
  expect(placed.map(({ x }) => x)).toEqual([10, 30, 50])
})

test('a notch knows how wide it is', () => {
  const { stops: placed } = stopsAcross(stops, { left: 0, top: 0, width: 300, rise: 80 })

  expect(placed.map(({ notch }) => notch !== undefined)).toEqual([false, true, false])
})
