import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What a copy leaves out: what is made from the sources, and the packages, which are linked. */
const LEFT_OUT = new Set(['node_modules', '.git', '.next', '.generated', '.copies', 'package-lock.json'])

/** What the build writes into `public/`. */
const GENERATED = /^public[\\/](assets|en|nl)([\\/]|$)/

/**
 * Copies the sources of the project into a folder below it, with a link to its packages: the bundler follows no link
 * that leaves the project. Remove it when done.
 */
export function copyProject(): { root: string; remove(): void } {
  const project = resolve('.')
  const copies = join(project, '.copies')
  mkdirSync(copies, { recursive: true })
  const root = mkdtempSync(join(copies, 'copy-'))
  for (const name of readdirSync(project).filter((name) => !LEFT_OUT.has(name))) {
    cpSync(join(project, name), join(root, name), {
      recursive: true,
      filter: (source) => !GENERATED.test(source.slice(project.length + 1)),
    })
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
  return {
    root,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  }
}
