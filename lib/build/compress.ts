import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { assetsFolder, generatedFolder } from './generated'

const compress = promisify(brotliCompress)

/** Packs every file for the browser with Brotli at its highest level; lib/site/packed.ts answers with them. */
export async function packAssets(): Promise<void> {
  const entries = await readdir(assetsFolder, { recursive: true, withFileTypes: true })
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name)
        const packed = join(generatedFolder, 'packed', `${relative(assetsFolder, file)}.br`)
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
        await mkdir(dirname(packed), { recursive: true })
        await writeFile(packed, await compress(await readFile(file), { params }))
      }),
  )
}
