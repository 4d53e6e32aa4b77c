import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alternateViews } from '../content/alternate-views'
import { sitePages } from '../content/site-pages'
import { assetPaths, generatedFolder } from './generated'

/** Writes the addresses that exist, for proxy.ts: all others are answered with the not-found page. */
export async function writeKnownPaths(files: readonly string[]): Promise<void> {
  const paths = [...(await sitePages()), ...(await alternateViews())].flatMap(({ paths }) =>
    Object.values(paths),
  )
  await writeFile(
    join(generatedFolder, 'paths.json'),
    JSON.stringify([...paths, ...files, ...(await assetPaths())]),
  )
}
