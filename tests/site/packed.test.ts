import { expect, test } from 'vitest'
import { answerPacked, packedPath } from '@/lib/site/packed'

test.each(['br', 'gzip, deflate, br', 'gzip, deflate, br, zstd', 'br , gzip'])(
  '“%s” takes Brotli',
  (accepted) => {
    expect(packedPath('/assets/page-1.js', accepted)).toBe('/packed/page-1.js')
  },
)

test.each([null, '', 'gzip', 'brotli', 'br;q=0, gzip', 'xbr'])('“%s” does not', (accepted) => {
  expect(packedPath('/assets/page-1.js', accepted)).toBeUndefined()
})

test('only files for browsers have a packed twin', () => {
  expect(packedPath('/en', 'br')).toBeUndefined()
  expect(packedPath('/assets/', 'br')).toBeUndefined()
  expect(packedPath('/_next/static/a.js', 'br')).toBeUndefined()
})

test.each([
  ['..', 'package.json'],
  ['.hidden.js'],
  ['..', '..', 'a.js'],
  ['a/../b.js'],
  ['nothing-here.js'],
  [],
])('a name that leads elsewhere is not found: %j', async (...file) => {
  expect((await answerPacked(file)).status).toBe(404)
})
