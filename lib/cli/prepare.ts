import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAdapter } from '../build/adapter/bundle'
import { compressAssets } from '../build/compress-assets'
import { writeFeeds } from '../build/feeds'
import { writeFigureFiles } from '../build/figure-files'
import { writeFonts } from '../build/fonts'
import { assetsFolder, generatedFolder } from '../build/generated'
import { writeIslands } from '../build/islands'
import { writeSearchFiles } from '../build/search-files'
import { writeSelfAssessments } from '../build/self-assessments'
import { articlePermalinks } from '../content/article-permalinks'
import { findHome } from '../content/store'
import { fallbackLanguage } from '../i18n/negotiate'
import { checkContent } from './check-content'

/** Makes what `next` needs before it starts: nothing is built on content that has a problem. */
process.exitCode = await checkContent('content')
if (process.exitCode === 0) await prepare(process.cwd())

async function prepare(root: string) {
  await rm(assetsFolder, { recursive: true, force: true })
  await rm(generatedFolder, { recursive: true, force: true })
  await mkdir(assetsFolder, { recursive: true })
  await mkdir(generatedFolder, { recursive: true })

  await Promise.all([writeFonts(root), writeAdapter(root), writeFeeds(), writePermalinks()])
  const search = await writeSearchFiles()
  const { start } = await findHome(fallbackLanguage)
  const islands = await writeIslands(root, {
    ...search,
    START: start.map(({ article }) => article),
  })
  await writeFile(join(generatedFolder, 'assets.json'), JSON.stringify(islands))
  await compressAssets()
  await writeFigureFiles(root)
  await writeSelfAssessments()
}

/** Where the permanent addresses of articles lead, for proxy.ts. */
async function writePermalinks() {
  const permalinks = Object.fromEntries(await articlePermalinks())
  await writeFile(join(generatedFolder, 'permalinks.json'), JSON.stringify(permalinks))
}
