import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The names, sizes and times of change of all files below a folder: it differs as soon as one of them was changed. */
export async function contentFingerprint(root: string): Promise<string> {
  const names = await readdir(root, { recursive: true })
  const files = await Promise.all(
    names.sort().map(async (name) => {
      // A file may be gone between the listing and this: that is a change as well.
      const found = await stat(join(root, name)).catch(() => undefined)
      return `${name} ${found?.size} ${found?.mtimeMs}`
    }),
  )
  return files.join('\n')
}
