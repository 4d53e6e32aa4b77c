import { writeAdapter } from '../build/adapter/bundle'
import { compressAssets } from '../build/compress-assets'
import { clearGenerated, prepareContent, prepareIslands } from '../build/prepare'
import { checkContent } from './check-content'

/** Makes what `next build` needs before it starts: nothing is built on content that has a problem. */
process.exitCode = await checkContent('content')
if (process.exitCode === 0) {
  const root = process.cwd()
  await clearGenerated()
  await writeAdapter(root)
  await prepareIslands(root, await prepareContent(root))
  await compressAssets()
}
