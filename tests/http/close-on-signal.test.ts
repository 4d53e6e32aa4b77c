import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'

/** A server that answers `/slow` a second late, and ends as the site's does. */
const program = (port: number) => `
  import { createServer } from 'node:http'
  import { closeOnSignal } from './lib/http/close-on-signal'
  const server = createServer((request, response) => {
    setTimeout(() => response.end('answered'), request.url === '/slow' ? 1000 : 0)
  })
  closeOnSignal(server, 3000)
  server.listen(${port}, '127.0.0.1', () => console.log('ready'))
`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function start(): Promise<{ port: number; server: ChildProcess }> {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program(port)])
  onTestFinished(() => void server.kill('SIGKILL'))
  await once(server.stdout, 'data')
  return { port, server }
}

/** A connection that is kept open, after a request where there is one. */
async function openConnection(port: number, path?: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  if (path) socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n`)
  return socket
}

test('a connection that is kept open does not keep the process alive', async () => {
  const { port, server } = await start()
  const idle = await openConnection(port, '/')
  await once(idle, 'data')

  server.kill('SIGTERM')
  const [code] = await once(server, 'exit')

  expect(code).toBe(0)
})

test('a connection without a request is closed when the time is up', async () => {
  const { port, server } = await start()
  await openConnection(port)

  server.kill('SIGTERM')
  const [code] = await once(server, 'exit')

  expect(code).toBe(0)
})

test('a request in flight is answered first', async () => {
  const { port, server } = await start()
  const busy = await openConnection(port, '/slow')
  const received: string[] = []
  busy.on('data', (data) => received.push(`${data}`))

  // The request has arrived when the server answers one that was sent behind it.
  await once(await openConnection(port, '/'), 'data')
  server.kill('SIGTERM')
  const [code] = await once(server, 'exit')

  expect(received.join('')).toContain('answered')
  expect(code).toBe(0)
})
