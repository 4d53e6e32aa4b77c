import { expect, test } from 'vitest'
import { broken, type Report, slowest, sum, withCrash } from './report'

const report = (passed: number, failed: number, durations: number[] = []): Report => ({
  passed,
  failed,
  tests: durations.map((duration) => ({ name: `takes ${duration}`, duration })),
})

test('a run that ended with an error has failed, although no test says so', () => {
  expect(withCrash(report(5, 0), false).failed).toBe(1)
  expect(withCrash(report(5, 2), false).failed).toBe(2)
  expect(withCrash(report(5, 0), true).failed).toBe(0)
})

test('steps are added up, and a step that could not do its work is a failure among them', () => {
  expect(sum([report(5, 1), report(2, 0), broken])).toMatchObject({ passed: 7, failed: 2 })
})

test('the slowest tests come first, ten of them', () => {
  const lines = slowest(report(12, 0, [5, 12_000, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11])).split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('   12.0 s  takes 12000')
  expect(lines.join('\n')).not.toContain('takes 1\n')
})
