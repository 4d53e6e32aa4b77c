import { writeAdapter } from '../build/adapter/bundle'

/** Writes the build adapter alone: next.config.ts names it, and every command of the framework looks for it. */
await writeAdapter(process.cwd())
