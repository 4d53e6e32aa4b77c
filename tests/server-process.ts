import { type ChildProcess, spawn } from 'node:child_process'

/** A server that was started through npm, on a free port. */
export interface ServerProcess {
  npm: ChildProcess
  /** The address of the site: `http://localhost:41234`. */
  origin: string
  /** Ends npm and all it started. */
  stop(): Promise<void>
}

/** The environment of a command line, without what a runner of tests has set for itself. */
export const commandEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|PORT$)/.test(name)),
  ),
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
}

/** How long a start may take on a busy machine, in milliseconds. */
const MAX_START = 180_000

/** Runs `npm start` or `npm run dev` in a folder, and waits until it says its address. Throws with all it printed. */
export async function startServer(command: readonly string[], cwd: string): Promise<ServerProcess> {
  const npm = spawn('npm', [...command, '--', '--port', '0'], {
    cwd,
    env: commandEnvironment,
    // A group of its own, so that all its processes end together.
    detached: true,
  })
  const stop = () => endGroup(npm)
  try {
    return { npm, origin: await originPrintedBy(npm), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** How long the processes may take to end by themselves, in milliseconds. */
const MAX_STOP = 10_000

/** Ends npm and waits for all it started: those may write files for a while after npm has gone. */
async function endGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  const end = Date.now() + MAX_STOP
  for (
    let signal: NodeJS.Signals | 0 = 'SIGTERM';
    signalGroup(pid, signal);
    signal = Date.now() < end ? 0 : 'SIGKILL'
  )
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Whether a process of the group was there to get the signal; 0 only asks. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

function originPrintedBy(npm: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The server did not start:\n${printed}`))
    const timer = setTimeout(fail, MAX_START)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const origin = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (!origin) return
      clearTimeout(timer)
      resolve(origin)
    }
    npm.stdout?.on('data', read)
    npm.stderr?.on('data', read)
    npm.on('exit', fail)
  })
}
