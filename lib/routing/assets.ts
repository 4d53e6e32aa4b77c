import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ToolName } from '../tools/tool-names'

/** Addresses of the bundled islands by name: of every page, of the glossary, of each tool, and in development one more. */
export type AssetPaths = Readonly<Record<'page' | 'filter-terms' | ToolName, string>> & {
  readonly 'live-reload'?: string
}

const file = join(process.cwd(), '.generated', 'assets.json')

let cached: AssetPaths | undefined

/**
 * The addresses that lib/build/islands.ts wrote; the names of the files hold a hash of their content. Read at run time,
 * not imported: a fresh clone type-checks before anything is generated, and development sees new files at once.
 *
 * @throws when the islands have not been bundled: `npm run dev` and `npm run build` do it.
 */
export function assetPaths(): AssetPaths {
  if (cached && process.env.NODE_ENV !== 'development') return cached
  cached = JSON.parse(readFileSync(file, 'utf8')) as AssetPaths
  return cached
}
