import { expect, test } from 'vitest'
import { breakLines, layoutText, widthOf } from '@/lib/figures/svg-text-layout'

test('a wide word takes more room than a narrow one', () => {
  expect(widthOf('WWWW', 'name')).toBeGreaterThan(widthOf('iiii', 'name') * 3)
})

test('a text that fits stays on one line', () => {
  expect(breakLines('Customer service', 'name', 200)).toEqual(['Customer service'])
})

test('a text is broken into lines of about equal length', () => {
  expect(breakLines('one experience in every channel', 'remark', 180)).toEqual([
    'one experience',
    'in every channel',
  ])
})

test('a word longer than the width stands alone: no letter is lost', () => {
  expect(breakLines('de resultaatverantwoordelijkheid', 'name', 60)).toEqual([
    'de',
    'resultaatverantwoordelijkheid',
  ])
})

test('a no-break space holds a number to its unit', () => {
  expect(breakLines('10\u00A0metres wide', 'remark', 80)).toEqual(['10\u00A0metres', 'wide'])
})

test('a name with remarks is as high as its lines', () => {
  const one = layoutText({ name: 'Align' }, 200)
  const three = layoutText({ name: 'Align', remark: ['9 Team', '10 Pain points'] }, 200)

  expect(three.blocks.map(({ lines }) => lines)).toEqual([['Align'], ['9 Team', '10 Pain points']])
  expect(three.height).toBe(one.height + 2 * 17 + 2)
})
