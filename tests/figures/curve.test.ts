import { expect, test } from 'vitest'
import { curvePath, uprightCurvePath } from '@/lib/figures/curve'

const numbersIn = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number)

test('a curve never swings past the values that were given', () => {
  const d = curvePath([
    { x: 0, y: 40 },
    { x: 100, y: 10 },
    { x: 200, y: 10 },
    { x: 300, y: 80 },
  ])
  const heights = numbersIn(d).filter((_, index) => index % 2 === 1)

  expect(Math.min(...heights)).toBe(10)
  expect(Math.max(...heights)).toBe(80)
})

test('a notch dips below its point, and the curve meets it level at a low', () => {
  const d = curvePath([
    { x: 0, y: 0 },
    { x: 100, y: 60, notch: 10 },
    { x: 200, y: 0 },
  ])

  expect(d).toContain('60 90 60L100 76.5L110 60')
})

test('an upright curve has the same shape: down the page, and a notch to the left', () => {
  const d = uprightCurvePath([
    { x: 50, y: 0 },
    { x: 50, y: 100, notch: 10 },
    { x: 50, y: 200 },
  ])

  expect(d).toContain('50 90L33.5 100L50 110')
})
