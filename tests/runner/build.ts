import { run } from './command'
import { isCurrent, markCurrent, type Step } from './digest'

/** Makes the generated files that some unit tests read, where they are not those of the current sources. */
export const prepareIfNeeded = (): boolean =>
  ifNeeded('prepared', 'The generated files', () => run('npx', ['tsx', 'lib/cli/prepare.ts']))

/** Builds the site, where the last build is not that of the current sources. */
export const buildIfNeeded = (): boolean => ifNeeded('built', 'The build', build)

/** Builds the site in any case. */
export function build(): boolean {
  if (!run('npm', ['run', 'build'])) return false
  markCurrent('prepared')
  markCurrent('built')
  return true
}

function ifNeeded(step: Step, what: string, make: () => boolean): boolean {
  if (isCurrent(step)) {
    console.log(`${what}: used again, since neither sources nor results have changed.`)
    return true
  }
  console.log(`${what}: made anew, since there is none from the current sources.`)
  const succeeded = make()
  if (succeeded) markCurrent(step)
  return succeeded
}
