import { build, buildIfNeeded, prepareIfNeeded } from './runner/build'
import { runPlaywright } from './runner/playwright'
import { broken, type Report, slowest, sum } from './runner/report'
import { makeRunFolder } from './runner/run-folder'
import { checkTypes } from './runner/types'
import { runVitest } from './runner/vitest'

/**
 * Runs tests: `tsx tests/run.ts [unit|built|growth|e2e] [part of a file name, or options of the runner …]`. Without a
 * kind all of them and a check of types, after a new build; with one only what that kind needs.
 */
const [kind = 'all', ...wanted] = process.argv.slice(2)

const kinds: Record<string, () => Report> = {
  unit: () => (prepareIfNeeded() ? runVitest('unit', wanted) : broken),
  built: () => (buildIfNeeded() ? runVitest('built', wanted) : broken),
  growth: () => runVitest('growth', wanted),
  e2e: () => (buildIfNeeded() ? runPlaywright(wanted) : broken),
  all: () =>
    timed('build', build)
      ? sum([
          timed('types', checkTypes),
          timed('unit tests', () => runVitest('unit', [])),
          timed('tests of built files', () => runVitest('built', [])),
          timed('tests of growth', () => runVitest('growth', [])),
          timed('browser tests', () => runPlaywright([])),
        ])
      : broken,
}

const times: string[] = []

function timed<T>(name: string, step: () => T): T {
  const start = performance.now()
  const result = step()
  times.push(`${((performance.now() - start) / 1000).toFixed(0).padStart(7)} s  ${name}`)
  return result
}

makeRunFolder()
const tests = kinds[kind]
if (!tests) console.error(`There are no “${kind}” tests: say unit, built, growth or e2e, or nothing for all.`)
const report = tests?.() ?? broken
if (times.length > 0) console.log(`\nSteps:\n${times.join('\n')}`)
if (report.tests.length > 0) console.log(`\nSlowest tests:\n${slowest(report)}`)
console.log(`\n${report.passed} passed, ${report.failed} failed`)
process.exitCode = report.failed === 0 ? 0 : 1
