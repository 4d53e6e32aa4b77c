import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentStore } from '../content/read-content'
import { contentStore } from '../content/store'
import { type Language, languages } from '../i18n/languages'
import { buildIndex, type IndexFiles } from '../search/index/build'
import { siteConcepts, siteEntries } from '../search/server/documents'
import { type Shards, shardIndex } from '../search/shards/build'
import { assetsFolder, generatedFolder, hashedName } from './generated'

/** Addresses with which a browser searches in a language: of its index, and of the folder of headings of one in pieces. */
export type SearchFiles = Record<Language, { index: string; heads: string }>

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
 * Writes what search needs in each language. For the server: the index and the texts excerpts are cut from. For
 * browsers, under hashed names: the index, whole or in pieces.
 */
export async function writeSearchFiles(): Promise<SearchConstants> {
  const store = await contentStore()
  const most = Math.max(...languages.map((language) => countOf(store, language)))
  const inPieces = most >= PIECES_FROM
  await mkdir(join(generatedFolder, 'search'), { recursive: true })
  const files = await Promise.all(
    languages.map(async (language) => {
      const built = buildIndex(siteEntries(store, language), siteConcepts(store), language)
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

const countOf = ({ articles }: ContentStore, language: Language) =>
  articles.filter((article) => article.language === language).length

/** The server has it all at hand: whole files, which give the same answers. */
async function writeForServer({ index, texts }: IndexFiles, language: Language): Promise<void> {
  await writeFile(join(generatedFolder, 'search', `search-${language}.txt`), index)
  await writeFile(join(generatedFolder, 'search', `texts-${language}.txt`), texts)
}

async function writeForBrowsers(
  { index }: IndexFiles,
  language: Language,
  inPieces: boolean,
): Promise<SearchFiles[Language]> {
  const shards = inPieces ? shardIndex(index) : undefined
  return {
    index: await writeIndex(shards?.index ?? index, language),
    heads: shards ? await writePieces(shards, language) : '',
  }
}

async function writeIndex(index: string, language: Language): Promise<string> {
  const name = hashedName(`search-${language}.txt`, index)
  await writeFile(join(assetsFolder, name), index)
  return `/assets/${name}`
}

/** Gives the folder of the headings, which have no hash of their own. */
async function writePieces({ pieces, heads }: Shards, language: Language): Promise<string> {
  for (const [proof, piece] of Object.entries(pieces)) {
    await writeFile(join(assetsFolder, `places-${language}-${proof}.txt`), piece)
  }
  const folder = hashedName(`heads-${language}`, JSON.stringify(heads))
  await mkdir(join(assetsFolder, folder))
  for (const [name, text] of Object.entries(heads)) {
    await writeFile(join(assetsFolder, folder, `${name}.txt`), text)
  }
  return `/assets/${folder}`
}
