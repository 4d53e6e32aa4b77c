import { describe, expect, test } from 'vitest'
import { assess, readFormAnswers } from '@/lib/tools/self-assessment'
import { randomFrom } from '../search/random'

const answersIn = (code: string) => [...code.replaceAll(' ', '')].map(Number)

describe('the phase reached', () => {
  test.each([
    ['1111 1111 1111 1111', 0, [1, 1, 1, 1], 0, 0, 'nothing is there yet'],
    ['3333 3333 3333 3333', 0, [3, 3, 3, 3], 0, 50, 'all is there in part'],
    ['5555 5555 5555 5555', 4, [5, 5, 5, 5], undefined, 100, 'all is there'],
    ['4433 2222 2222 1111', 1, [3.5, 2, 2, 1], 4, 28, 'the first phase is exactly at the threshold'],
    ['5551 3333 2222 2222', 0, [4, 3, 2, 2], 3, 44, 'one answer is too low for a high average'],
    ['4442 3333 2222 1111', 1, [3.5, 3, 2, 1], 4, 34, 'the lowest answer is just high enough'],
    ['4333 3333 3333 3333', 0, [3.25, 3, 3, 3], 1, 52, 'the average is just too low'],
    ['4444 4443 3233 2222', 2, [4, 3.75, 2.75, 2], 9, 53, 'two phases are reached'],
    ['3333 5555 2222 2222', 0, [3, 5, 2, 2], 0, 50, 'the second is strong without the first'],
    ['4444 4444 3332 4444', 2, [4, 4, 2.75, 4], 11, 67, 'the fourth is strong without the third'],
    ['5555 4444 4444 3343', 3, [5, 4, 4, 3.25], 12, 77, 'three phases are reached'],
    ['4433 4433 4433 4433', 4, [3.5, 3.5, 3.5, 3.5], undefined, 63, 'all are at the threshold'],
  ])('%s gives %i: %s', (code, phase, means, startHere, percent, _why) => {
    expect(assess(answersIn(code))).toMatchObject({ phase, means, startHere, percent })
  })
})

test.each([
  ['3333 5555 2222 2222', { later: 2, earlier: 1 }],
  ['4444 4444 3332 4444', { later: 4, earlier: 3 }],
  ['3333 3333 3333 4444', { later: 4, earlier: 1 }],
  ['4444 4443 3233 2222', undefined],
  ['5555 5555 5555 5555', undefined],
])('of %s the phase that was skipped is named', (code, skipped) => {
  expect(assess(answersIn(code)).skipped).toEqual(skipped)
})

test('a higher answer never makes for a lower phase or percentage', () => {
  const { below } = randomFrom(7)
  for (let round = 0; round < 300; round++) {
    const answers = Array.from({ length: 16 }, () => 1 + below(5))
    const at = below(16)
    const raised = answers.map((answer, place) => (place === at ? Math.min(5, answer + 1) : answer))
    expect(assess(raised).phase, answers.join('')).toBeGreaterThanOrEqual(assess(answers).phase)
    expect(assess(raised).percent).toBeGreaterThanOrEqual(assess(answers).percent)
  }
})

test('a form holds answers on the scale; all else is no answer', () => {
  const form = new URLSearchParams('statement-1=1&statement-2=5&statement-3=6&statement-4=0&statement-5=2.5')
  form.append('statement-6', ' 3')
  form.append('statement-8', '4')
  expect(readFormAnswers(form, 8)).toEqual([1, 5, 0, 0, 0, 0, 0, 4])
})
