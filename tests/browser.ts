import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium or Chrome for the browser tests: one that is here, else one it installs. */
export function browserPath(): string {
  const found = systemBrowser() ?? ownBrowser()
  if (found) return found
  console.log('No Chromium or Chrome was found: installing one.')
  installBrowser()
  const installed = ownBrowser() ?? systemBrowser()
  if (!installed)
    throw new Error('No browser could be installed. Install Chromium or Chrome, and run the tests again.')
  return installed
}

function systemBrowser(): string | undefined {
  const named = commands.map((command) => which(command)).find((path) => path !== undefined)
  return named ?? places.find((path) => existsSync(path))
}

/** The browser that Playwright keeps for itself. */
function ownBrowser(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function which(command: string): string | undefined {
  try {
    return execFileSync(process.platform === 'win32' ? 'where' : 'which', [command], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .split('\n')[0]
      ?.trim()
  } catch {
    return undefined
  }
}

/** Playwright's own download first; where that cannot be reached, the package of a Debian-like system. */
function installBrowser(): void {
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0
  const isRoot = process.getuid?.() === 0
  if (run('npx', 'playwright', 'install', 'chromium')) {
    // A bare machine lacks the libraries a browser needs; installing them takes a superuser.
    if (isRoot) run('npx', 'playwright', 'install-deps', 'chromium')
    return
  }
  if (!which('apt-get')) return
  const [command = '', ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  run(command, ...before, 'update')
  run(command, ...before, 'install', '-y', 'chromium')
}
