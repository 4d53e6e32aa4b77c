import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Programs kept on disk, by the text they were compiled from. */
export interface CompileCache {
  /** The program of a text: as it was kept, or else as `compile` makes it, which is then kept. */
  get: (text: string, compile: (text: string) => Promise<string>) => Promise<string>
}

/**
 * Opens a cache below `folder` for what was compiled with a `toolchain`: the versions of all that has a part in it.
 * What other toolchains compiled is removed, and so is what nothing asked for in 30 days, such as former texts.
 */
export function openCompileCache(folder: string, toolchain: string): CompileCache {
  const home = join(folder, hashOf(toolchain).slice(0, 16))
  let opened: Promise<void> | undefined

  return {
    async get(text, compile) {
      opened ??= open(folder, home)
      await opened
      const file = join(home, `${hashOf(text)}.js`)
      const kept = await readFile(file, 'utf8').catch(() => undefined)
      if (kept !== undefined) {
        await markUsed(file)
        return kept
      }
      const program = await compile(text)
      // Several workers may compile the same text at once: each writes a file of its own, and renaming is atomic.
      const own = `${file}.${crypto.randomUUID()}`
      await writeFile(own, program)
      await rename(own, file)
      return program
    },
  }
}

async function open(folder: string, home: string): Promise<void> {
  await mkdir(home, { recursive: true })
  const others = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => path !== home)
  await Promise.all(others.map((path) => rm(path, { recursive: true, force: true })))
  const entries = (await readdir(home)).map((name) => join(home, name))
  await Promise.all(
    entries.map(async (path) => ((await isUnused(path)) ? rm(path, { force: true }) : undefined)),
  )
}

const MAX_UNUSED_MILLISECONDS = 30 * 24 * 60 * 60 * 1000

const isUnused = async (path: string) => {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > MAX_UNUSED_MILLISECONDS
}

/** The time of change says when an entry was last used. Another worker may have removed it in the meantime. */
const markUsed = (path: string) => utimes(path, new Date(), new Date()).catch(() => undefined)

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
