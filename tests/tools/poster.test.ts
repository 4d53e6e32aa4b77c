import { expect, test } from 'vitest'
import { a3, poster, posterSheets, sheetsAcross, sheetsDown } from '@/lib/tools/poster'

test('a poster of ten metres by two takes 175 sheets of A3, which reach under each other and over its edges', () => {
  const sheets = posterSheets()
  expect([sheetsAcross, sheetsDown, sheets.length]).toEqual([25, 7, 175])
  const last = sheets.at(-1)
  expect((last?.x ?? 0) + a3.width).toBeGreaterThanOrEqual(poster.width)
  expect((last?.y ?? 0) + a3.height).toBeGreaterThanOrEqual(poster.height)
  expect(sheets[1]?.x).toBe(a3.width - a3.overlap)
  expect(sheets[25]).toMatchObject({ row: 1, column: 0, x: 0, y: a3.height - a3.overlap })
})
