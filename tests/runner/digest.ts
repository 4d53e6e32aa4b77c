import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** What the site is made from. `public` holds generated files as well: an edit to those makes a build void too. */
const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
]

/** What each step leaves behind, and what has to be unchanged for its result to be used again. */
const results = {
  prepared: ['.generated'],
  built: ['.generated', '.next/BUILD_ID'],
}

export type Step = keyof typeof results

const stampOf = (step: Step, root: string) => join(root, 'node_modules', '.cache', 'tests', `${step}.txt`)

/** Whether the result of a step is there and made from the sources as they are now. */
export function isCurrent(step: Step, root = '.'): boolean {
  const stamp = stampOf(step, root)
  return (
    results[step].every((path) => existsSync(join(root, path))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === digest(step, root)
  )
}

/** Notes that a step has just been done with the sources as they are now. */
export function markCurrent(step: Step, root = '.'): void {
  const stamp = stampOf(step, root)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest(step, root))
}

/** SHA-256 over names and bytes of the sources and of what the step made. */
function digest(step: Step, root: string): string {
  const hash = createHash('sha256')
  for (const file of [...sources, ...results[step]].flatMap((path) => filesBelow(join(root, path)))) {
    hash.update(`${relative(root, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
