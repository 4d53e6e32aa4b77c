import { type ChildProcess, spawn } from 'node:child_process'
import { copyProject } from '../project-copy'

/** A running `npm run dev` on a copy of the project, which may be edited. */
export interface DevServer {
  /** The folder of the copy. */
  root: string
  /** The address of the site: `http://localhost:41234`. */
  origin: string
  /** What the command has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** How long a start may take on a busy machine, in milliseconds. */
const MAX_START = 180_000

export async function startDevServer(): Promise<DevServer> {
  const { root, remove } = copyProject()
  const child = spawn('npm', ['run', 'dev', '--', '-p', '0'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    // A group of its own, so that all its processes end together.
    detached: true,
  })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const stop = async () => {
    await ended(child)
    remove()
  }
  try {
    return { root, origin: await originIn(() => printed), output: () => printed, stop }
  } catch (error) {
    await stop()
    throw new Error(`${(error as Error).message}\n${printed}`)
  }
}

async function originIn(printed: () => string): Promise<string> {
  const end = Date.now() + MAX_START
  while (Date.now() < end) {
    const origin = /http:\/\/localhost:\d+/.exec(printed())?.[0]
    if (origin) return origin
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The development server did not start.')
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGTERM')
  await exit
}
