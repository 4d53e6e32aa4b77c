import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siteLibrary } from '../content/site-library'
import { type Language, languages } from '../languages/language'
import { buildIndex } from '../search/build-index'
import { siteConcepts, siteEntries } from '../search/site-entries'
import { assetsFolder, generatedFolder, hashedName } from './generated'

/** Addresses of the files with which a browser searches in a language. */
export type SearchFiles = Record<Language, { index: string; texts: string }>

/** Writes the index and the texts of each language: for browsers under hashed names, for the server under plain ones. */
export async function writeSearchFiles(): Promise<SearchFiles> {
  const library = await siteLibrary()
  const folder = join(generatedFolder, 'search')
  await mkdir(folder, { recursive: true })

  const write = async (name: string, content: string) => {
    const hashed = hashedName(`${name}.txt`, content)
    await writeFile(join(folder, `${name}.txt`), content)
    await writeFile(join(assetsFolder, hashed), content)
    return `/assets/${hashed}`
  }
  const files = await Promise.all(
    languages.map(async (language) => {
      const { index, texts } = buildIndex(siteEntries(library, language), siteConcepts(library), language)
      return [
        language,
        { index: await write(`search-${language}`, index), texts: await write(`texts-${language}`, texts) },
      ] as const
    }),
  )
  return Object.fromEntries(files) as SearchFiles
}
