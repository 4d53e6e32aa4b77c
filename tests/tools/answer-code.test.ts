import { expect, test } from 'vitest'
import { readAnswers, writeAnswers } from '@/lib/tools/answers-codec'

test('answers come back from their code', () => {
  expect(readAnswers(writeAnswers([0, 1, 2, 0]), 4, 2)).toEqual([0, 1, 2, 0])
})

test.each(['', '012', '01200', '0123', '01-2', '01 2', '١٢٣٤', '__pr', '1e10'])(
  '%j is no code of four',
  (code) => {
    expect(readAnswers(code, 4, 2)).toBeUndefined()
  },
)
