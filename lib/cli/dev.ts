import { ContentProcess } from '../build/dev/content-process'
import { startNext } from '../build/dev/dev-server'
import { startLiveReload } from '../build/dev/live-reload-server'
import { Rebuild } from '../build/dev/rebuild'
import { watchFolders } from '../build/dev/watch'
import { clearGenerated } from '../build/prepare'

/**
 * `npm run dev`: makes what pages need, starts the framework with the arguments given, and makes again what a change
 * touches. With a problem in the content it waits for it to be mended before it starts.
 */
const env = process.env as Record<string, string | undefined>
env.NODE_ENV = 'development'

const root = process.cwd()
const reload = await startLiveReload()
const content = new ContentProcess()
const rebuild = new Rebuild(root, content, reload)
let isStarted = false

await clearGenerated()
await start()
watchFolders(
  root,
  ['content', 'components', 'lib'],
  (paths) => void (isStarted ? rebuild.onChange(paths) : start()),
)

async function start(): Promise<void> {
  const problems = await rebuild.start()
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nThe site starts once this is mended.`)
    return
  }
  isStarted = true
  const next = startNext(process.argv.slice(2))
  next.on('exit', (code) => process.exit(code ?? 0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
}
