import { expect, test } from 'vitest'
import { standaloneSvg } from '@/lib/build/standalone-svg'
import { lengthAt } from '@/lib/figures/svg-text-layout'

const inside = (markup: string) => standaloneSvg(`<svg viewBox="0 0 600 400">${markup}</svg>`).content

test('classes become attributes, a later one winning over an earlier', () => {
  expect(inside('<rect x="1" class="figure__box is-strong"></rect>')).toBe(
    '<rect x="1" fill="#ffffff" stroke="#0c232d" stroke-width="3"/>',
  )
})

test('every line of a text is an element with a place and a length of its own', () => {
  const length = Math.round(lengthAt(15, 'P&L') * 10) / 10
  const lines = inside(
    '<text x="10" class="figure__name figure__middle" y="20">P&amp;L<tspan x="10" dy="18">bar</tspan></text>',
  )

  expect(lines.match(/<text /g)).toHaveLength(2)
  expect(lines).not.toContain('tspan')
  expect(lines).toMatch(new RegExp(`<text x="10" [^>]* y="20" textLength="${length}"[^>]*>P&amp;L</text>`))
  expect(lines).toMatch(/<text x="10" [^>]* y="38" [^>]*>bar<\/text>/)
  expect(lines.match(/text-anchor="middle"/g)).toHaveLength(2)
})

test('what it gives is XML: no entity but its five, and every element is closed', () => {
  expect(
    inside('<g><path d="M0 0"><text class="figure__remark" x="1" y="2">a&nbsp;&lt;b</text></g>'),
  ).toContain('>a\u00a0&lt;b</text></path></g>')
})

test('the height is that of the drawing', () => {
  expect(standaloneSvg('<svg class="figure" viewBox="0 0 600 417"></svg>').height).toBe(417)
})

test.each([
  { markup: '<svg viewBox="0 0 1 1"><path class="wobbly"></path></svg>', reason: '“wobbly”' },
  { markup: '<svg viewBox="0 0 1 1"><text class="shout">a</text></svg>', reason: '“shout”' },
  { markup: '<svg><path/></svg>', reason: 'does not tell its height' },
  { markup: '<svg viewBox="0 0 1 1"></svg><svg viewBox="0 0 1 1"></svg>', reason: 'one <svg>' },
  { markup: '<p>a</p>', reason: 'one <svg>' },
])('a drawing that cannot be a file stops the build: $reason', ({ markup, reason }) => {
  expect(() => standaloneSvg(markup)).toThrow(reason)
})
