import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { articlePermalinks } from '../content/article-permalinks'
import { contentStore } from '../content/store'
import { writeFeeds } from './feeds'
import { writeFigureFiles } from './figure-files'
import { writeFonts } from './fonts'
import { assetsFolder, generatedFolder } from './generated'
import { type Constants, writeIslands } from './islands'
import { writeSearchFiles } from './search-files'
import { writeSelfAssessments } from './self-assessments'
import { startLists } from './start-lists'

/** Starts from nothing: what an earlier build made is removed. */
export async function clearGenerated(): Promise<void> {
  for (const folder of [assetsFolder, generatedFolder]) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
  }
}

/** Makes what is derived from the content. Gives the constants islands are built with. */
export async function prepareContent(root: string): Promise<Constants> {
  const [search, start] = await Promise.all([
    writeSearchFiles(),
    contentStore().then(startLists),
    writeFigureFiles(root),
    writeSelfAssessments(),
    writeFeeds(),
    writeFonts(root),
    writeGenerated('permalinks.json', Object.fromEntries(await articlePermalinks())),
  ])
  return { ...search, START: start }
}

/**
 * Bundles the islands, and writes their addresses for lib/routing/assets.ts. Gives the files they were made from, as
 * paths from `root`.
 */
export async function prepareIslands(root: string, constants: Constants): Promise<ReadonlySet<string>> {
  const { addresses, inputs } = await writeIslands(root, constants)
  await writeGenerated('assets.json', addresses)
  return inputs
}

const writeGenerated = (name: string, value: unknown): Promise<void> =>
  writeFile(join(generatedFolder, name), JSON.stringify(value))
