import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Every test of the house: builds the site, then unit tests, then browser tests against what was built. */
// Absolute: the runners read relative paths from different folders.
const results = resolve('node_modules', '.cache', 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const run = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

interface Totals {
  passed: number
  failed: number
}

/** What a runner counted. One that could not even say counts as a failure. */
function totals(file: string, read: (report: never) => Totals): Totals {
  try {
    return read(JSON.parse(readFileSync(join(results, file), 'utf8')) as never)
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function unitTests(): Totals {
  const file = 'unit.json'
  run('npx', [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, file)}`,
  ])
  return totals(
    file,
    ({
      numPassedTests,
      numFailedTests,
      numFailedTestSuites,
      success,
    }: {
      numPassedTests: number
      numFailedTests: number
      numFailedTestSuites: number
      success: boolean
    }) => ({
      passed: numPassedTests,
      // A file that cannot be loaded has failed suites and no failed test.
      failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)),
    }),
  )
}

function browserTests(): Totals {
  const file = 'browser.json'
  const succeeded = run(
    'npx',
    ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, file),
    },
  )
  return totals(file, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky || (succeeded ? 0 : 1),
  }))
}

const isBuilt = run('npm', ['run', 'build'], { NEXT_TELEMETRY_DISABLED: '1' })
const counted = isBuilt ? [unitTests(), browserTests()] : [{ passed: 0, failed: 1 }]
const passed = counted.reduce((sum, each) => sum + each.passed, 0)
const failed = counted.reduce((sum, each) => sum + each.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
