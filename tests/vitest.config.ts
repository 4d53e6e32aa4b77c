import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
})
