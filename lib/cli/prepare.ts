import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAdapter } from '../build/adapter/bundle'
import { compressAssets } from '../build/compress-assets'
import { writeFeeds } from '../build/feeds'
import { writeFigureFiles } from '../build/figure-files'
import { writeFonts } from '../build/fonts'
import { assetPaths, assetsFolder, generatedFolder } from '../build/generated'
import { writeIslands } from '../build/islands'
import { writeAnsweredPages } from '../build/page-templates'
import { writeSearchFiles } from '../build/search-files'
import { alternateViews } from '../content/alternate-views'
import { articlePermalinks } from '../content/article-permalinks'
import { sitePages } from '../content/site-pages'
import { contentStore, findHome } from '../content/store'
import { fallbackLanguage } from '../i18n/negotiate'
import { figureFilePath } from '../routing/paths'
import { checkContent } from './check-content'

/** Makes what `next` needs before it starts: nothing is built on content that has a problem. */
process.exitCode = await checkContent('content')
if (process.exitCode === 0) await prepare(process.cwd())

async function prepare(root: string) {
  await rm(assetsFolder, { recursive: true, force: true })
  await rm(generatedFolder, { recursive: true, force: true })
  await mkdir(assetsFolder, { recursive: true })
  await mkdir(generatedFolder, { recursive: true })

  await Promise.all([writeFonts(root), writeAdapter(root), writeFeeds(), writeCited()])
  const search = await writeSearchFiles()
  const { start } = await findHome(fallbackLanguage)
  const islands = await writeIslands(root, {
    ...search,
    START: start.map(({ article }) => article),
  })
  await writeFile(join(generatedFolder, 'assets.json'), JSON.stringify(islands))
  await writeFile(join(generatedFolder, 'compressed.json'), JSON.stringify(await compressAssets()))
  await writeKnownPaths(root)
}

/** The addresses that exist, for proxy.ts: all others are answered with the page that says so. */
async function writeKnownPaths(root: string) {
  await writeFigureFiles(root)
  const { figures } = await contentStore()
  const files = [
    ...figures.map(({ language, name }) => figureFilePath(language, name)),
    ...(await writeAnsweredPages()),
  ]
  const paths = [...(await sitePages()), ...(await alternateViews())].flatMap(({ alternates }) =>
    Object.values(alternates),
  )
  await writeFile(
    join(generatedFolder, 'paths.json'),
    JSON.stringify([...paths, ...files, ...(await assetPaths())]),
  )
}

/** Where the addresses under which articles are cited lead, for proxy.ts. */
async function writeCited() {
  const cited = Object.fromEntries(await articlePermalinks())
  await writeFile(join(generatedFolder, 'cited.json'), JSON.stringify(cited))
}
