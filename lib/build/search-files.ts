import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Library } from '../content/library'
import { siteLibrary } from '../content/site-library'
import { type Language, languages } from '../languages/language'
import { buildIndex, type IndexFiles } from '../search/build-index'
import { shardIndex } from '../search/build-shards'
import { siteConcepts, siteEntries } from '../search/site-entries'
import { assetsFolder, generatedFolder, hashedName } from './generated'

/** Addresses with which a browser searches in a language: of its index, and of the folder of its texts. */
export type SearchFiles = Record<Language, { index: string; texts: string }>

/** From how many articles a page leaves searching to a worker, and an index is written in pieces. */
const WORKER_FROM = 100
const PIECES_FROM = 300

/** What the code for the browser has to know: where the files are, and how searching is done at their size. */
export interface SearchConstants {
  SEARCH_FILES: SearchFiles
  SEARCH_IN_WORKER: boolean
  SEARCH_IN_PIECES: boolean
}

/**
 * Writes what search needs in each language. For the server: the index and all texts. For browsers, under hashed
 * names: the index, whole or in pieces, and the texts entry by entry (`article-seven-tips.txt`), so that only those
 * shown are fetched.
 */
export async function writeSearchFiles(): Promise<SearchConstants> {
  const library = await siteLibrary()
  const most = Math.max(...languages.map((language) => countOf(library, language)))
  const inPieces = most >= PIECES_FROM
  await mkdir(join(generatedFolder, 'search'), { recursive: true })
  const files = await Promise.all(
    languages.map(async (language) => {
      const built = buildIndex(siteEntries(library, language), siteConcepts(library), language)
      await writeForServer(built, language)
      return [language, await writeForBrowsers(built, language, inPieces)] as const
    }),
  )
  return {
    SEARCH_FILES: Object.fromEntries(files) as SearchFiles,
    SEARCH_IN_WORKER: most >= WORKER_FROM,
    SEARCH_IN_PIECES: inPieces,
  }
}

const countOf = ({ articles }: Library, language: Language) =>
  articles.filter((article) => article.language === language).length

/** The server has it all at hand: whole files, which give the same answers. */
async function writeForServer({ index, texts }: IndexFiles, language: Language): Promise<void> {
  await writeFile(join(generatedFolder, 'search', `search-${language}.txt`), index)
  await writeFile(join(generatedFolder, 'search', `texts-${language}.txt`), texts)
}

async function writeForBrowsers(
  { index, leaves }: IndexFiles,
  language: Language,
  inPieces: boolean,
): Promise<SearchFiles[Language]> {
  const shards = inPieces ? shardIndex(index) : undefined
  const first = shards?.index ?? index
  const small = { ...leaves, ...shards?.heads }

  const indexName = hashedName(`search-${language}.txt`, first)
  const textsName = basename(hashedName(`texts-${language}.txt`, JSON.stringify(small)), '.txt')
  await writeFile(join(assetsFolder, indexName), first)
  for (const [proof, piece] of Object.entries(shards?.pieces ?? {})) {
    await writeFile(join(assetsFolder, `places-${language}-${proof}.txt`), piece)
  }
  await mkdir(join(assetsFolder, textsName))
  for (const [name, text] of Object.entries(small)) {
    await writeFile(join(assetsFolder, textsName, `${name.replace('/', '-')}.txt`), text)
  }
  return { index: `/assets/${indexName}`, texts: `/assets/${textsName}` }
}
