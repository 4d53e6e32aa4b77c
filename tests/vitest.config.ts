import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const shared = {
  extends: true as const,
  test: {
    // Files in one process share their modules: the content is read and the search index built once, not for each file.
    isolate: false,
    // Reading the whole content takes a while on a busy machine.
    testTimeout: 60_000,
    // What one file replaces is itself again for the next.
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
  },
}

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**'],
        },
      },
      // Facts about the files of a build. They need one, and no server.
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'built',
          include: ['tests/built/**/*.test.{ts,tsx}'],
          // A test reads every page of the site.
          testTimeout: 300_000,
        },
      },
    ],
  },
})
