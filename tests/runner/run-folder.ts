import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const home = resolve('node_modules', '.cache', 'tests', 'runs')

/** Reports and attachments of this run alone, so that runs at the same time do not disturb each other. */
export const runFolder = resolve(home, String(process.pid))

/** Makes the folder of this run, and clears away those of runs that have ended. */
export function makeRunFolder(): void {
  mkdirSync(home, { recursive: true })
  for (const name of readdirSync(home))
    if (!isRunning(Number(name))) rmSync(resolve(home, name), { recursive: true, force: true })
  mkdirSync(runFolder, { recursive: true })
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
