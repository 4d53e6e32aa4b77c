import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command'
import { broken, type Report, withCrash } from './report'
import { runFolder } from './run-folder'

interface VitestReport {
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string; duration?: number | null }[]
  }[]
}

/** Runs a kind of tests of tests/vitest.config.ts, in all its projects; `wanted` are parts of file names or options of Vitest. */
export function runVitest(kind: 'unit' | 'built' | 'growth', wanted: readonly string[]): Report {
  const file = join(runFolder, `${kind}.json`)
  const succeeded = run('npx', [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    `${kind}*`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...wanted,
  ])
  try {
    return withCrash(readReport(JSON.parse(readFileSync(file, 'utf8')) as VitestReport), succeeded)
  } catch {
    return broken
  }
}

function readReport({ testResults }: VitestReport): Report {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const count = (status: string) => tests.filter((test) => test.status === status).length
  // A file that cannot be loaded has failed although none of its tests has.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: count('passed'),
    failed: count('failed') + unloaded.length,
    tests: tests.map(({ fullName, duration }) => ({ name: fullName, duration: duration ?? 0 })),
  }
}
