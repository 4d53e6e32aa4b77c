import { expect, test } from 'vitest'
import { layOut, sheet } from '@/lib/figures/sheet'

const short = { title: 'Four functions', line: 'What is drawn.', caption: 'FigureDrawing by us.' }

test.each([
  { kind: 'a low', height: 300 },
  { kind: 'a middling', height: 520 },
  { kind: 'a high', height: 700 },
])('$kind drawing stands between its line and its caption', ({ height }) => {
  const { line, caption, drawing } = layOut(short, { width: 960, height })

  expect(drawing.y).toBeGreaterThan(line.y)
  expect(drawing.y + height * drawing.scale).toBeLessThan(caption.y - caption.size)
  expect(960 * drawing.scale).toBeLessThanOrEqual(sheet.width - 2 * sheet.margin)
})

test('a low drawing takes the whole width, a high one the whole height', () => {
  const low = layOut(short, { width: 960, height: 300 }).drawing
  const high = layOut(short, { width: 960, height: 700 }).drawing

  expect(960 * low.scale).toBeCloseTo(sheet.width - 2 * sheet.margin)
  expect(high.scale).toBeLessThan(low.scale)
})

test('long texts are broken, and leave the drawing less room', () => {
  const long = {
    title: 'A finding that needs more words than fit on one line of a sheet, and so runs on to the next',
    line: 'What is drawn. '.repeat(12).trim(),
    caption: 'FigureDrawing by us. '.repeat(30).trim(),
  }
  const { title, line, caption, drawing, foot } = layOut(long, { width: 960, height: 700 })

  expect(title.lines.length).toBe(2)
  expect(line.lines.length).toBeGreaterThan(1)
  expect(caption.y + (caption.lines.length - 1) * caption.leading).toBeLessThan(foot - 20)
  expect(drawing.scale).toBeLessThan(layOut(short, { width: 960, height: 700 }).drawing.scale)
})
