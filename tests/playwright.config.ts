import { defineConfig } from '@playwright/test'
import { browserPath } from './browser'

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
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.TEST_OUTPUT ?? '../node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  // A test that fails now and then is a bug in the test or in the site.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 20_000 },
  use: {
    // The port of the server below, which Playwright keeps under the name of the group in `wait`.
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    locale: 'en-GB',
    launchOptions: { executablePath: browserPath(), args },
    // Recording every test would take a third of the time: tests/runner/playwright.ts says how to get a trace.
    trace: 'off',
  },
  webServer: {
    // What `npm start` runs, by Node itself, so that stopping the tests stops the server. A port that is free, so that
    // two runs get along.
    command: 'node --import tsx lib/cli/start.ts --port 0',
    cwd: '..',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    timeout: 60_000,
  },
})
