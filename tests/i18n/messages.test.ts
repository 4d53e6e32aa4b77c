import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messages } from '@/lib/i18n/messages'

/** Everything that may use a message: the code, without the messages themselves. */
const code = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter(({ name, parentPath }) => /\.tsx?$/.test(name) && !parentPath.startsWith('lib/i18n/messages'))
  .map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8'))
  .join('\n')

const isUsed = (key: string) => new RegExp(`\\.${key}\\b|['"]${key}['"]|[{,]\\s*${key}\\s*[,}:]`).test(code)

test('every message is used', () => {
  expect(Object.keys(messages('en').strings).filter((key) => !isUsed(key))).toEqual([])
})

test('a message that nothing uses is found', () => {
  expect(isUsed(['a', 'message', 'nobody', 'uses'].join(''))).toBe(false)
})
