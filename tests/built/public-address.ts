import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { publicPath } from '@/lib/routing/localized-paths'

/** The folders of app that have a page, such as `[lang]/articles/[slug]`; those without placeholders come first. */
const folders = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'page.tsx')
  .map(({ parentPath }) => relative('app', parentPath).split('/'))
  .sort((one, two) => placeholders(one) - placeholders(two))

function placeholders(steps: readonly string[]): number {
  return steps.filter((step) => step.startsWith('[')).length
}

/** Where readers open the page that the framework serves at `path`. */
export function publicAddress(path: string): string {
  const steps = path.slice(1).split('/')
  const folder = folders.find(
    (folder) =>
      folder.length === steps.length &&
      folder.every((step, at) => step.startsWith('[') || step === steps[at]),
  )
  return folder ? publicPath(path, `/${folder.join('/')}`) : path
}
