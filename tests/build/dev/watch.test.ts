import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { watchFolders } from '@/lib/build/dev/watch'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function watchedFolder() {
  const root = mkdtempSync(join(tmpdir(), 'watch-'))
  mkdirSync(join(root, 'content', 'en'), { recursive: true })
  writeFileSync(join(root, 'content', 'en', 'old.md'), 'old')
  const told = new Set<string>()
  const watching = watchFolders(root, ['content'], (paths) => {
    for (const path of paths) told.add(path)
  })
  closing.push(() => {
    watching.close()
    rmSync(root, { recursive: true })
  })
  return { path: (name: string) => join(root, 'content', 'en', name), told }
}

test('a file that is changed, made, renamed or removed is told by its path', async () => {
  const { path, told } = watchedFolder()
  writeFileSync(path('old.md'), 'new')
  await vi.waitFor(() => expect(told).toContain(join('content', 'en', 'old.md')))
  writeFileSync(path('made.md'), 'made')
  await vi.waitFor(() => expect(told).toContain(join('content', 'en', 'made.md')))
  renameSync(path('made.md'), path('renamed.md'))
  await vi.waitFor(() => expect(told).toContain(join('content', 'en', 'renamed.md')))
  told.clear()
  rmSync(path('renamed.md'))
  await vi.waitFor(() => expect(told).toContain(join('content', 'en', 'renamed.md')))
})

test('what editors write beside a file is not told', async () => {
  const { path, told } = watchedFolder()
  for (const name of ['.old.md.swp', 'old.md~', '#old.md#', '.DS_Store']) writeFileSync(path(name), '')
  writeFileSync(path('seen.md'), '')
  await vi.waitFor(() => expect(told).toContain(join('content', 'en', 'seen.md')))
  expect([...told]).toEqual([join('content', 'en', 'seen.md')])
})
