import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The names, sizes and times of change of all files below a folder: it differs as soon as one of them was changed.
 * Synchronous, because React records a stack for every promise made while a page renders in development: with a promise
 * for each file a page took seconds.
 */
export const contentFingerprint = (root: string): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      // A file may be gone between the listing and this: that is a change as well.
      const found = statSync(join(root, name), { throwIfNoEntry: false })
      return `${name} ${found?.size} ${found?.mtimeMs}`
    })
    .join('\n')
