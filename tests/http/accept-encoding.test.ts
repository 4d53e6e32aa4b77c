import { expect, test } from 'vitest'
import { ACCEPTS_BROTLI } from '@/lib/http/accept-encoding'

/** As the framework matches it: the whole header. */
const acceptsBrotli = (header: string) => new RegExp(`^${ACCEPTS_BROTLI}$`).test(header)

test.each(['br', 'gzip, deflate, br', 'gzip,br;q=0.5', 'BR', 'gzip;q=1.0, br ; q=0.001', 'br;q=1'])(
  '“%s” accepts Brotli',
  (header) => {
    expect(acceptsBrotli(header)).toBe(true)
  },
)

test.each([
  '',
  'gzip, deflate',
  'br;q=0',
  'br; q=0',
  'br ;q=0.0',
  'br\t;\tq=0, gzip',
  'gzip, br; q=0.000',
  'brotli',
  'xbr, br-x',
  'br;q=nonsense',
])('“%s” does not', (header) => {
  expect(acceptsBrotli(header)).toBe(false)
})
