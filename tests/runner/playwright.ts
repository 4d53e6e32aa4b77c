import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command'
import { broken, type Report, withCrash } from './report'
import { runFolder } from './run-folder'

interface Suite {
  title: string
  suites?: Suite[]
  specs: { title: string; file: string; line: number; tests: { results: { duration: number }[] }[] }[]
}

interface PlaywrightReport {
  suites: Suite[]
  stats: { expected: number; unexpected: number; flaky: number }
}

/** Runs the browser tests; `wanted` are parts of file names or options of Playwright. */
export function runPlaywright(wanted: readonly string[]): Report {
  const file = join(runFolder, 'browser.json')
  const succeeded = run(
    'npx',
    ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...wanted],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file, TEST_OUTPUT: join(runFolder, 'browser') },
  )
  if (!succeeded)
    console.log(
      '\nNo trace was recorded. For one: npm run test:e2e -- <file>:<line> --trace on, then npx playwright show-trace.',
    )
  try {
    return withCrash(readReport(JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport), succeeded)
  } catch {
    return broken
  }
}

const readReport = ({ suites, stats }: PlaywrightReport): Report => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  tests: suites.flatMap(testsOf),
})

const testsOf = ({ suites = [], specs }: Suite): Report['tests'] => [
  ...suites.flatMap(testsOf),
  ...specs.map(({ title, file, line, tests }) => ({
    name: `${file}:${line} ${title}`,
    duration: tests.flatMap(({ results }) => results).reduce((total, { duration }) => total + duration, 0),
  })),
]
