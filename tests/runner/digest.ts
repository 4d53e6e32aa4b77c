import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

const folder = join('node_modules', '.cache', 'tests')
const stampOf = (step: Step) => join(folder, `${step}.txt`)

/** Whether the result of a step is there and made from the sources as they are now. */
export function isCurrent(step: Step): boolean {
  return (
    results[step].every((path) => existsSync(path)) &&
    existsSync(stampOf(step)) &&
    readFileSync(stampOf(step), 'utf8') === digest(step)
  )
}

/** Notes that a step has just been done with the sources as they are now. */
export function markCurrent(step: Step): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(stampOf(step), digest(step))
}

/** SHA-256 over names and bytes of the sources and of what the step made. */
function digest(step: Step): string {
  const hash = createHash('sha256')
  for (const file of [...sources, ...results[step]].flatMap(filesBelow)) {
    hash.update(`${file}\n`).update(readFileSync(file))
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
