import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Files that replace what whole modules stand on: others would find it replaced too, if they shared a process. */
const isolated = readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => /vi\.(resetModules|mock|doMock)\(|vi\.spyOn\(process\b/.test(readFileSync(file, 'utf8')))
  .map((file) => relative(root, file).replaceAll('\\', '/'))

const project = (name: string, include: string[], options: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include,
    // Files in one process share their modules: the content is read and the search index built once, not for each file.
    isolate: false,
    // What one file replaces is itself again for the next.
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // Reading the whole content takes a while on a busy machine.
    testTimeout: 60_000,
    ...options,
  },
})

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: [
      project('unit', ['tests/**/*.test.{ts,tsx}'], {
        exclude: ['tests/built/**', 'tests/growth/**', ...isolated],
      }),
      project('unit-isolated', isolated, { isolate: true }),
      // A copy of the project with more content and routes is built, and tested with the project's own tests.
      project('growth', ['tests/growth/**/*.test.ts']),
      // Facts about the files of a build. They need one, and no server; one test reads every page of the site.
      project('built', ['tests/built/**/*.test.{ts,tsx}'], { testTimeout: 300_000 }),
    ],
  },
})
