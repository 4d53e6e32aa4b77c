import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  // Reading the whole content takes a while on a busy machine.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
