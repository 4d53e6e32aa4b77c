import { spawnSync } from 'node:child_process'

/** Runs a command with its output shown as it comes, and says whether it succeeded. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    // On Windows npm and npx are scripts, which need a shell.
    shell: process.platform === 'win32',
  })
  return status === 0
}
