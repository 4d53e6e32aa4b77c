import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Tells open pages what happened to the files they are made from. */
export interface LiveReload {
  /** Where pages listen, an address of this machine; `?opened=` says when the page was asked for. */
  url: string
  /** Makes every open page load anew. */
  reload(): void
  /** Shows problems of the content, one string each, over every page that is open or is opened before the next call. */
  showProblems(problems: readonly string[]): void
  close(): void
}

/** Starts a server of events (text/event-stream) on a free port of the loopback address. */
export async function startLiveReload(): Promise<LiveReload> {
  const listeners = new Set<ServerResponse>()
  let problems: readonly string[] = []
  let lastReload = 0
  const server = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    })
    response.write(event('problems', problems))
    // A file may have changed after the page was asked for, and before it listened.
    if (lastReload > openedAt(request.url)) response.write(event('reload', null))
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
      lastReload = Date.now()
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

/** When the listening page was asked for, in milliseconds since 1970; of one that does not say, now. */
function openedAt(url = '/'): number {
  const opened = new URL(url, 'http://localhost').searchParams.get('opened')
  return opened === null ? Date.now() : Number(opened)
}

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
