import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Tells open pages what happened to the files they are made from. */
export interface LiveReload {
  /** Where pages listen, an address of this machine. */
  url: string
  /** Makes every open page load anew, and takes away what was said of problems. */
  reload(): void
  /** Shows problems of the content, one string each, over every page that is open or is opened while they last. */
  showProblems(problems: readonly string[]): void
  close(): void
}

/** Starts a server of events (text/event-stream) on a free port of the loopback address. */
export async function startLiveReload(): Promise<LiveReload> {
  const listeners = new Set<ServerResponse>()
  let problems: readonly string[] = []
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    })
    response.write(event('problems', problems))
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const send = (text: string) => {
    for (const listener of listeners) listener.write(text)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    reload: () => {
      problems = []
      send(event('reload', null))
    },
    showProblems: (found) => {
      problems = found
      send(event('problems', found))
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
