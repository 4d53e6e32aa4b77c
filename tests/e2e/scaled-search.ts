import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeIslands } from '../../lib/build/islands'
import { writeSearchFilesOf } from '../../lib/build/search-files'
import { languages } from '../../lib/i18n/languages'
import { openSiteSearch, type SiteSearch } from '../../lib/search/server/site-search'
import { answerSnippetsQuery } from '../../lib/search/server/snippets-api'
import { distractors } from '../bench/search-distractors'

/** The built site with the search of another number of articles. */
export interface ScaledSite {
  address: string
  /** The paths of all assets that were asked for. */
  assets: string[]
  close(): Promise<void>
}

const synonyms = [
  { id: 'personnel', en: ['staff', 'personnel'], nl: ['personeel', 'medewerkers'] },
  { id: 'museum', en: ['museum visit', 'museum ticket'], nl: ['museumbezoek', 'museumkaartje'] },
]

/**
 * Builds search for `count` made-up articles in each language, with the code of a real build, and serves it in front of
 * the built site: assets and snippets are those of the made-up articles, everything else comes from the site, with its
 * headers. So pages obey the policy that readers have.
 */
export async function serveScaledSite(site: string, count: number): Promise<ScaledSite> {
  const folder = await mkdtemp(join(tmpdir(), 'scaled-search-'))
  const folders = { server: join(folder, 'server'), assets: join(folder, 'assets') }
  await mkdir(folders.assets)
  const documents = { en: distractors('en', count), nl: distractors('nl', count) }
  const constants = await writeSearchFilesOf({ documents, synonyms }, folders)
  const start = Object.fromEntries(languages.map((language) => [language, [documents[language][0]?.id]]))
  const { addresses } = await writeIslands(process.cwd(), { ...constants, START: start }, folders.assets)

  const files = new Map(
    await Promise.all(
      languages
        .flatMap((language) => [`search-${language}.txt`, `texts-${language}.txt`])
        .map(async (name) => [name, await readFile(join(folders.server, name), 'utf8')] as const),
    ),
  )
  const search = openSiteSearch((name) => files.get(name) ?? '')
  const assets: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/assets/')) assets.push(path)
    answer(path, request, response, {
      site,
      search,
      assets: folders.assets,
      island: addresses.page ?? '',
    }).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return {
    address: await listen(server),
    assets,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`))
  })

interface Served {
  site: string
  search: SiteSearch
  assets: string
  /** The address of the island of every page. */
  island: string
}

async function answer(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { site, search, assets, island }: Served,
): Promise<void> {
  const { pathname, searchParams } = new URL(path, site)
  if (pathname === '/api/search/rows') {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(answerSnippetsQuery(searchParams, search)))
    return
  }
  const asset = pathname.startsWith('/assets/') && (await fileIn(assets, pathname.slice('/assets/'.length)))
  if (asset) {
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/plain; charset=utf-8'
    response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(asset)
    return
  }
  const answered = await fetch(new URL(path, site), {
    headers: { accept: request.headers.accept ?? '*/*', 'accept-encoding': 'identity' },
  })
  const headers = new Map(answered.headers)
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'connection'])
    headers.delete(name)
  response.writeHead(answered.status, Object.fromEntries(headers))
  const isPage = headers.get('content-type')?.startsWith('text/html')
  response.end(
    isPage
      ? (await answered.text()).replaceAll(builtIsland(), island)
      : Buffer.from(await answered.arrayBuffer()),
  )
}

/** The address of the island of every page in the built site. */
const builtIsland = (): string => JSON.parse(readFileSync('.generated/assets.json', 'utf8')).page

const fileIn = (folder: string, name: string) => readFile(join(folder, name)).catch(() => undefined)
