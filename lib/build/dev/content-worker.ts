import { join } from 'node:path'
import { formatProblem } from '../../content/problem'

import { type ParsedFiles, readContent } from '../../content/read/read-content'

import type { Constants } from '../islands'
import { prepareContent } from '../prepare'

/** What lib/build/dev/content-process.ts asks for. */
export type Request = 'check' | 'prepare'

/** The answer: the problems of the content, or the constants islands are built with once its files were written. */
export type Reply = { problems: string[] } | { constants: Constants } | { error: string }

const parsedFiles: ParsedFiles = new Map()

/*
 * A process of its own: it is started anew when the code that reads content or derives files from it has changed,
 * which a running process would not see.
 */
process.on('message', (request: Request) => {
  answer(request).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  )
})

async function answer(request: Request): Promise<Reply> {
  if (request === 'prepare') return { constants: await prepareContent(process.cwd()) }
  const { problems } = await readContent(join(process.cwd(), 'content'), parsedFiles)
  return { problems: problems.map(formatProblem) }
}
