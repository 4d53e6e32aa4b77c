import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Starts `next dev`, with the arguments given on the command line. */
export const startNext = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [require.resolve('next/dist/bin/next'), 'dev', ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
