import { copyProject } from '../project-copy'
import { startServer } from '../server-process'

/** A running `npm run dev` on a copy of the project, which may be edited. */
export interface DevServer {
  /** The folder of the copy. */
  root: string
  origin: string
  stop(): Promise<void>
}

export async function startDevServer(): Promise<DevServer> {
  const { root, remove } = copyProject()
  try {
    const { origin, stop } = await startServer(['run', 'dev'], root)
    return {
      root,
      origin,
      stop: async () => {
        await stop()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
