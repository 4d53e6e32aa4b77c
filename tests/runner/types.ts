import { run } from './command'
import type { Report } from './report'

/** Checks the types of the whole project: one test. The build itself does not, so that it is fast. */
export function checkTypes(): Report {
  const start = performance.now()
  const succeeded = run('npx', ['tsc', '--noEmit'])
  const tests = [{ name: 'types of the whole project', duration: performance.now() - start }]
  return succeeded ? { passed: 1, failed: 0, tests } : { passed: 0, failed: 1, tests }
}
