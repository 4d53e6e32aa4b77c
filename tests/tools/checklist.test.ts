import { expect, test } from 'vitest'
import { progressOf } from '@/lib/tools/checklist'

const progress = (code: string) => progressOf([...code.replaceAll(' ', '')].map(Number), 4)

test('what is done is counted, in each phase and together', () => {
  expect(progress('2222 2210 0020')).toMatchObject({ done: [4, 2, 1], total: 7 })
})

test.each([
  ['0000 0000', 0],
  ['2100 0000', 1],
  ['2222 2202', 6],
  ['2222 2222', undefined],
])('of %s the next step is the first that is not done, in progress or not', (code, next) => {
  expect(progress(code).next).toBe(next)
})

test.each([
  ['2222 2000 0000', undefined, 'the first phase is done'],
  ['2220 2000 0000', undefined, 'three of the first phase are done'],
  ['2200 2000 0000', { earlier: 0, later: 1 }, 'two of the first phase are too few for the second'],
  ['2222 2000 0002', { earlier: 1, later: 2 }, 'the third was begun before the second was done'],
  ['0000 1111 0000', undefined, 'what is in progress is not done'],
])('of %s it is remarked or not: %s', (code, early, _why) => {
  expect(progress(code).early).toEqual(early)
})
