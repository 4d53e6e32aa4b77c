import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs the desk as `npm run content -- …` does. */
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/cli/content.ts', ...words], {
    encoding: 'utf8',
  })

test.each([
  { words: [], first: 'Help for writers:' },
  { words: ['chekc'], first: '“chekc” is not a command.' },
  {
    words: ['new', 'fr', 'klantreis'],
    first: 'Say the language (en or nl) and an id of small letters and hyphens:',
  },
])('content $words shows what can be said, and ends with 2', { timeout: 30_000 }, ({ words, first }) => {
  const { status, stderr, stdout } = run(...words)

  expect(stderr.split('\n')[0]).toBe(first)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('content check says that the site’s own content is sound, and ends with 0', { timeout: 30_000 }, () => {
  const { status, stderr, stdout } = run('check')

  expect(stdout + stderr).toMatch(/^Content is sound: \d+ articles, \d+ terms, \d+ sources\.\n$/)
  expect(status).toBe(0)
})
