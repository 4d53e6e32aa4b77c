import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import { formatProblem } from '@/lib/content/problem'
import { readContent } from '@/lib/content/read/read-content'

const soundLibrary = 'tests/fixtures/sound'

const files = readdirSync(soundLibrary, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [relative(soundLibrary, path), readFileSync(path, 'utf8')] as const)

/** A copy of the sound library in a folder of its own, which a test may spoil. It is gone after the test. */
export function copyOfSound() {
  const home = mkdtempSync(join(tmpdir(), 'journal-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const root = join(home, 'content')

  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of files) write(file, text)

  return {
    root,
    read,
    write,
    remove: (file: string) => rmSync(join(root, file)),
    removeFolder: (folder: string) => rmSync(join(root, folder), { recursive: true }),
    /** Changes one place of a file. The place must be there, and only once: else the test itself is wrong. */
    change: (file: string, from: string, to: string) => {
      if (read(file).split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${file}`)
      write(
        file,
        read(file).replace(from, () => to),
      )
    },
    /** What is read of the copy, whether or not it has problems. */
    content: async () => (await readContent(root)).store,
    /** What a check prints, line by line, with the folder’s own name left out. */
    problems: async () => {
      const { problems } = await readContent(root)
      return problems.flatMap((problem) =>
        formatProblem(problem)
          .replaceAll(`${root}/`, '')
          .split('\n')
          .map((line) => line.trim()),
      )
    },
  }
}
