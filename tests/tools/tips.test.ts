import { expect, test } from 'vitest'
import { formatTicks } from '@/lib/tools/tips'

const words = {
  ticks: '{count} of {all}',
  bands: [
    { upTo: 2, text: 'Begin.' },
    { upTo: 5, text: 'On the way.' },
    { upTo: 7, text: 'There.' },
  ],
}

test.each([
  [0, '0 of 7. Begin.'],
  [2, '2 of 7. Begin.'],
  [3, '3 of 7. On the way.'],
  [7, '7 of 7. There.'],
])('%i ticks belong to the first band that reaches so far', (count, said) => {
  expect(formatTicks(count, 7, words)).toBe(said)
})
