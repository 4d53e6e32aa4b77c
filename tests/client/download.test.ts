import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { downloadFile } from '@/components/client/download'

/** What happens to the link and its address, in order. */
let events: string[] = []

beforeEach(() => {
  events = []
  vi.useFakeTimers()
  const link = {
    href: '',
    setAttribute: (name: string, value: string) => {
      if (name === 'href') link.href = value
    },
    append: () => {},
    click: () => events.push('click'),
    remove: () => events.push('remove'),
  }
  vi.stubGlobal('document', {
    createElement: () => link,
    body: { append: (node: unknown) => events.push(node === link ? 'append' : 'other') },
  })
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:map')
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => events.push(`revoke ${address}`))
})

afterEach(() => {
  vi.useRealTimers()
})

test('the link is in the document when it is clicked, and its address is revoked 40 seconds later', () => {
  downloadFile('map.json', 'application/json', '{}')
  expect(events).toEqual(['append', 'click', 'remove'])
  vi.advanceTimersByTime(39_999)
  expect(events).toHaveLength(3)
  vi.advanceTimersByTime(1)
  expect(events.at(-1)).toBe('revoke blob:map')
})
