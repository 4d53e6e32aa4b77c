import { writeAdapter } from '../build/adapter/bundle'
import { writeKnownPaths } from '../build/known-paths'
import { clearGenerated, prepareCompressed, prepareContent, prepareIslands } from '../build/prepare'
import { checkContent } from './check-content'

/** Makes what `next build` needs before it starts: nothing is built on content that has a problem. */
process.exitCode = await checkContent('content')
if (process.exitCode === 0) {
  const root = process.cwd()
  await clearGenerated()
  await writeAdapter(root)
  const { constants, files } = await prepareContent(root)
  await prepareIslands(root, constants)
  await prepareCompressed()
  await writeKnownPaths(files)
}
