import { watch } from 'node:fs'
import { join } from 'node:path'

/** Several events come for one save, and editors write in steps: they are told as one. In milliseconds. */
const SETTLE = 15

/**
 * Tells which files below the folders were made, changed, renamed or removed: paths from `root`, each once a batch.
 * Hidden files and those that editors write beside a file are left out.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
): { close(): void } {
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name === null || isBesideFiles(name)) return
      changed.add(join(folder, name))
      clearTimeout(timer)
      timer = setTimeout(() => {
        const paths = [...changed]
        changed.clear()
        onChange(paths)
      }, SETTLE)
    }),
  )
  return {
    close: () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}

const isBesideFiles = (path: string): boolean => /(^|[\\/])(\.|#)|(~|\.swp|\.tmp)$/.test(path)
