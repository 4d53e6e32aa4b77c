import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { generatedFolder } from './generated'

const require = createRequire(import.meta.url)

const faces = [
  {
    name: 'brygada',
    file: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
    weights: [400, 650],
  },
  {
    name: 'brygada-italic',
    file: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-italic.woff2',
    weights: [400, 650],
  },
  {
    name: 'funnel',
    file: '@fontsource-variable/funnel-sans/files/funnel-sans-latin-wght-normal.woff2',
    weights: [400, 650],
  },
] as const

/**
 * Subsets the three faces to the characters and weights the site uses, and writes them for the local-font loader. Fonts
 * that hold just these characters already are left as they are.
 */
export async function writeFonts(root: string): Promise<void> {
  const characters = await charactersOf([join(root, 'content'), join(root, 'lib', 'i18n')])
  const folder = join(generatedFolder, 'fonts')
  const subset = join(folder, 'characters.txt')
  if ((await readFile(subset, 'utf8').catch(() => undefined)) === characters) return
  await mkdir(folder, { recursive: true })
  for (const { name, file, weights } of faces) {
    const [min, max] = weights
    const font = await subsetFont(await readFile(require.resolve(file)), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min, max } },
    })
    await writeFile(join(folder, `${name}.woff2`), font)
  }
  await writeFile(subset, characters)
}

/** All characters of the texts below the folders, and those a keyboard types. */
async function charactersOf(folders: readonly string[]): Promise<string> {
  const seen = new Set(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)))
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      for (const character of await readFile(join(entry.parentPath, entry.name), 'utf8')) seen.add(character)
    }
  }
  return [...seen].sort().join('')
}
