import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { expect, test } from '@playwright/test'
import { startServer } from '../server-process'

const open = (port: number, agent: Agent) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ port, path: '/en', agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    }).on('error', reject)
  })

test('npm start ends on SIGTERM, with all it started, while a browser holds a connection open', async () => {
  const { npm, origin } = await startServer(['start'], '.')
  const port = Number(new URL(origin).port)
  const browser = new Agent({ keepAlive: true })
  expect(await open(port, browser)).toBe(200)

  npm.kill('SIGTERM')
  await once(npm, 'exit')

  // Nothing is left that answers: npm did not leave the server behind.
  await expect
    .poll(() => open(port, new Agent()).catch(({ code }) => code), { timeout: 10_000 })
    .toBe('ECONNREFUSED')
  browser.destroy()
})
