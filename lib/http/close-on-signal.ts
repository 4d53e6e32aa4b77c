import type { Server } from 'node:http'

/** How long requests in flight may take to be answered, in milliseconds. */
const GRACE = 8_000
/** How often connections are looked for that have become idle, in milliseconds. */
const POLL = 100

/**
 * Ends the process on SIGTERM and SIGINT: no new connections, idle ones are closed at once, and those with a request
 * in flight when it is answered, at the latest after `grace` milliseconds.
 */
export function closeOnSignal(server: Server, grace = GRACE): void {
  const close = () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setInterval(() => server.closeIdleConnections(), POLL).unref()
    setTimeout(() => server.closeAllConnections(), grace).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, close)
}
