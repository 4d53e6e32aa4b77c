import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SynonymGroup } from '../content/schemas/synonyms'
import { contentStore } from '../content/store'
import { type Language, languages } from '../i18n/languages'
import { buildIndex, type IndexFiles } from '../search/index/build'
import type { SearchDocument } from '../search/index/document'
import { siteDocuments, siteSynonyms } from '../search/server/documents'
import { type ShardedFiles, shardIndex } from '../search/shards/build'
import { assetsFolder, generatedFolder, hashedName } from './generated'

/** From how many articles in a language on pages search in a worker, and indexes are sharded. */
export const WORKER_FROM = 100
export const SHARDS_FROM = 300

/** Addresses with which a browser searches in a language: of its index or root file, and of its stored fields. */
export type SearchFiles = Record<Language, { index: string; storedFields: string }>

/** Values that the code for the browser is bundled with. */
export interface SearchConstants {
  SEARCH_FILES: SearchFiles
  SEARCH_IN_WORKER: boolean
  SEARCH_SHARDED: boolean
}

/** What is searched: the documents of each language, and the synonyms of both. */
export interface SearchInput {
  documents: Record<Language, SearchDocument[]>
  synonyms: SynonymGroup[]
}

/** Where files go: for the server, and for browsers under /assets/. */
export interface SearchFolders {
  server: string
  assets: string
}

/** Writes what search needs of this site into the folders of the build. */
export async function writeSearchFiles(): Promise<SearchConstants> {
  const store = await contentStore()
  const documents = Object.fromEntries(
    languages.map((language) => [language, siteDocuments(store, language)]),
  ) as SearchInput['documents']
  return writeSearchFilesOf(
    { documents, synonyms: siteSynonyms(store) },
    { server: join(generatedFolder, 'search'), assets: assetsFolder },
  )
}

/**
 * Writes what search needs in each language. For the server: the index and the texts that snippets are cut from. For
 * browsers, under hashed names: the index, whole or sharded.
 */
export async function writeSearchFilesOf(
  { documents, synonyms }: SearchInput,
  folders: SearchFolders,
): Promise<SearchConstants> {
  const articleCount = Math.max(...languages.map((language) => countArticles(documents[language])))
  const isSharded = articleCount >= SHARDS_FROM
  await mkdir(folders.server, { recursive: true })
  const files = await Promise.all(
    languages.map(async (language) => {
      const built = buildIndex(documents[language], synonyms, language)
      await writeForServer(built, language, folders.server)
      const written = isSharded
        ? await writeShards(shardIndex(built.index), language, folders.assets)
        : { index: await writeIndex(built.index, language, folders.assets), storedFields: '' }
      return [language, written] as const
    }),
  )
  return {
    SEARCH_FILES: Object.fromEntries(files) as SearchFiles,
    SEARCH_IN_WORKER: articleCount >= WORKER_FROM,
    SEARCH_SHARDED: isSharded,
  }
}

const countArticles = (documents: readonly SearchDocument[]) =>
  documents.filter(({ kind }) => kind === 'article').length

/** The server reads whole files: they give the same answers as shards. */
async function writeForServer(
  { index, texts }: IndexFiles,
  language: Language,
  folder: string,
): Promise<void> {
  await writeFile(join(folder, `search-${language}.txt`), index)
  await writeFile(join(folder, `texts-${language}.txt`), texts)
}

async function writeIndex(index: string, language: Language, folder: string): Promise<string> {
  const name = hashedName(`search-${language}.txt`, index)
  await writeFile(join(folder, name), index)
  return `/assets/${name}`
}

/** Stored fields have no hash of their own: their folder has one. */
async function writeShards(
  { root, postings, storedFields }: ShardedFiles,
  language: Language,
  folder: string,
): Promise<SearchFiles[Language]> {
  for (const [checksum, shard] of Object.entries(postings)) {
    await writeFile(join(folder, `postings-${language}-${checksum}.txt`), shard)
  }
  const storedFolder = hashedName(`stored-${language}`, JSON.stringify(storedFields))
  await mkdir(join(folder, storedFolder), { recursive: true })
  for (const [name, shard] of Object.entries(storedFields)) {
    await writeFile(join(folder, storedFolder, `${name}.txt`), shard)
  }
  return { index: await writeIndex(root, language, folder), storedFields: `/assets/${storedFolder}` }
}
