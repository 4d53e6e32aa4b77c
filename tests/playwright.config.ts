import { defineConfig } from '@playwright/test'
import { browserPath } from './browser'

const port = 3210

// Quiet, and without a sandbox, which containers do not allow.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    launchOptions: { executablePath: browserPath(), args },
    trace: 'retain-on-failure',
  },
  webServer: {
    // Node itself, so that stopping the tests stops the server.
    command: `node node_modules/next/dist/bin/next start -p ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/en`,
    timeout: 60_000,
  },
})
