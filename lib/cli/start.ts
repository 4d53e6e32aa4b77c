import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { closeOnSignal } from '../http/close-on-signal'
import { warmUpSearch } from '../http/warm-up'

/**
 * Starts the built site: `npm start -- --port 3000 --hostname 0.0.0.0`, or PORT as an environment variable; port 0 takes
 * a free one. It does what `next start` does, as the framework documents for a custom server, because that command
 * waits for as long as a connection is held open when it is told to end.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } },
})
const port = Number(values.port ?? process.env.PORT ?? 3000)
const { hostname } = values

const app = next({ dev: false, port, ...(hostname ? { hostname } : {}) })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => handle(request, response))
closeOnSignal(server)
server.listen(port, hostname, async () => {
  const address = server.address()
  const origin = `http://${hostname ?? 'localhost'}:${typeof address === 'object' && address ? address.port : port}`
  // Requests are answered from now on; the message comes when those for search are fast as well.
  if (!(await warmUpSearch(origin)))
    console.error('Search could not be opened: a query to /api/search says why.')
  console.log(`The journal is on ${origin}`)
})
