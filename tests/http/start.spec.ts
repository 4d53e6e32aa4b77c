import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from '@playwright/test'

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const open = (port: number, agent: Agent) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ port, path: '/en', agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    }).on('error', reject)
  })

/** `npm start`, when it answers. */
async function start(port: number): Promise<ChildProcess> {
  const npm = spawn('npm', ['start', '--', '--port', `${port}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const text of npm.stdout ?? []) if (`${text}`.includes(`:${port}`)) break
  return npm
}

test('npm start ends on SIGTERM, with all it started, while a browser holds a connection open', async () => {
  const port = await freePort()
  const npm = await start(port)
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
