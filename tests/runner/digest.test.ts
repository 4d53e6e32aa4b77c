import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isCurrent, markCurrent } from './digest'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'digest-'))
  for (const folder of ['lib', '.generated', '.next']) mkdirSync(join(root, folder))
  write('lib/a.ts', 'one')
  write('.generated/paths.json', '[]')
  write('.next/BUILD_ID', 'first')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (path: string, text: string) => writeFileSync(join(root, path), text)

test('a build is used again only while its sources and what it made are as they were', () => {
  expect(isCurrent('built', root)).toBe(false)
  markCurrent('built', root)
  expect(isCurrent('built', root)).toBe(true)

  for (const [path, text, before] of [
    ['lib/a.ts', 'two', 'one'],
    ['.generated/paths.json', '["/en"]', '[]'],
    ['.next/BUILD_ID', 'second', 'first'],
  ] as const) {
    write(path, text)
    expect(isCurrent('built', root), path).toBe(false)
    write(path, before)
    expect(isCurrent('built', root), path).toBe(true)
  }
  write('lib/b.ts', '')
  expect(isCurrent('built', root), 'a new file').toBe(false)
})

test('generated files alone are enough for what needs no build', () => {
  markCurrent('prepared', root)
  rmSync(join(root, '.next'), { recursive: true })
  expect(isCurrent('prepared', root)).toBe(true)
  expect(isCurrent('built', root)).toBe(false)
})
