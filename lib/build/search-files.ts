import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { siteLibrary } from '../content/site-library'
import { type Language, languages } from '../languages/language'
import { buildIndex } from '../search/build-index'
import { siteConcepts, siteEntries } from '../search/site-entries'
import { assetsFolder, generatedFolder, hashedName } from './generated'

/** Addresses with which a browser searches in a language: of its index, and of the folder of its texts. */
export type SearchFiles = Record<Language, { index: string; texts: string }>

/**
 * Writes what search needs in each language. For the server: the index and all texts. For browsers, under hashed
 * names: the index, and the texts entry by entry (`article-seven-tips.txt`), so that only those shown are fetched.
 */
export async function writeSearchFiles(): Promise<SearchFiles> {
  const library = await siteLibrary()
  const folder = join(generatedFolder, 'search')
  await mkdir(folder, { recursive: true })

  const files = await Promise.all(
    languages.map(async (language) => {
      const { index, texts, leaves } = buildIndex(
        siteEntries(library, language),
        siteConcepts(library),
        language,
      )
      await writeFile(join(folder, `search-${language}.txt`), index)
      await writeFile(join(folder, `texts-${language}.txt`), texts)

      const indexName = hashedName(`search-${language}.txt`, index)
      const textsName = basename(hashedName(`texts-${language}.txt`, texts), '.txt')
      await writeFile(join(assetsFolder, indexName), index)
      await mkdir(join(assetsFolder, textsName))
      for (const [entry, text] of Object.entries(leaves)) {
        await writeFile(join(assetsFolder, textsName, `${entry.replace('/', '-')}.txt`), text)
      }
      return [language, { index: `/assets/${indexName}`, texts: `/assets/${textsName}` }] as const
    }),
  )
  return Object.fromEntries(files) as SearchFiles
}
