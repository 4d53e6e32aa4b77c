import { expect, test } from 'vitest'
import { hashedName } from '@/lib/build/generated'

test('a name gets a hash of its content before its ending', () => {
  expect(hashedName('search-en.txt', 'a')).toBe('search-en-ca978112ca.txt')
  expect(hashedName('brygada.woff2', new Uint8Array([97]))).toBe('brygada-ca978112ca.woff2')
})

test('the same content has the same name, other content another', () => {
  expect(hashedName('a.json', '{}')).toBe(hashedName('a.json', '{}'))
  expect(hashedName('a.json', '{}')).not.toBe(hashedName('a.json', '{} '))
})

test('only the last ending counts, and a name without one gets its hash at the end', () => {
  expect(hashedName('page.island.js', 'a')).toBe('page.island-ca978112ca.js')
  expect(hashedName('texts', 'a')).toBe('texts-ca978112ca')
})
