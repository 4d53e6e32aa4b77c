import { expect, test, vi } from 'vitest'
import { openOnce } from '@/lib/generated/files'

test('what the build left is opened at the first call and kept', () => {
  const open = vi.fn(() => ({}))
  const opened = openOnce(open)
  expect(open).not.toHaveBeenCalled()
  expect(opened()).toBe(opened())
  expect(open).toHaveBeenCalledOnce()
})

test('in development it is opened at every call', () => {
  vi.stubEnv('NODE_ENV', 'development')
  let edits = 0
  const opened = openOnce(() => ++edits)
  expect([opened(), opened()]).toEqual([1, 2])
})

test('a file that could not be opened is tried again', () => {
  const open = vi
    .fn(() => 'there')
    .mockImplementationOnce(() => {
      throw new Error('not there yet')
    })
  const opened = openOnce(open)
  expect(opened).toThrow('not there yet')
  expect(opened()).toBe('there')
})
