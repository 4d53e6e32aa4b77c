import type { Server } from 'node:http'

/** How long requests in flight may take to be answered, in milliseconds. */
const GRACE = 8_000
/** How often idle connections and the parent process are looked at, in milliseconds. */
const POLL = 100

/**
 * Ends the process on SIGTERM and SIGINT: no new connections, idle ones are closed at once, and those with a request
 * in flight when it is answered, at the latest after `grace` milliseconds.
 *
 * Under npm the signal goes to npm and the shell it has started, which end without passing it on: there the end of
 * the parent process counts as the signal.
 */
export function closeOnSignal(server: Server, grace = GRACE): void {
  let isClosing = false
  const close = () => {
    if (isClosing) return
    isClosing = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setInterval(() => server.closeIdleConnections(), POLL).unref()
    setTimeout(() => server.closeAllConnections(), grace).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, close)
  if (process.env.npm_lifecycle_event) onEndOfParent(close)
}

function onEndOfParent(close: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) close()
  }, POLL).unref()
}
