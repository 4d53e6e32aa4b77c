import { expect, test } from 'vitest'
import { knownAddresses } from '@/lib/routing/known-addresses'

const known = knownAddresses({
  paths: ['/en', '/og.png'],
  patterns: ['/en/tools/[slug]/result', '/en/files/[...steps]', '/api/v1.0/[id]'],
})

test.each(['/en', '/og.png', '/en/tools/self-assessment/result', '/en/files/a/b', '/api/v1.0/7'])(
  '%s is known',
  (path) => {
    expect(known.has(path)).toBe(true)
  },
)

test.each([
  '/',
  '/nl',
  '/en/tools/result',
  '/en/tools/a/b/result',
  '/en/tools/self-assessment/result/more',
  '/en/files',
  '/api/v1x0/7',
  '/constructor',
])('%s is not', (path) => {
  expect(known.has(path)).toBe(false)
})
