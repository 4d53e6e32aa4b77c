import { openOnce, readGeneratedJson } from '../generated/files'
import type { ToolName } from '../tools/tool-names'

/** Addresses of the bundled islands by name: of every page, of the glossary, of each tool, and in development one more. */
export type AssetPaths = Readonly<Record<'page' | 'filter-terms' | ToolName, string>> & {
  readonly 'live-reload'?: string
}

/** The addresses that lib/build/islands.ts wrote; the names of the files hold a hash of their content. */
export const assetPaths = openOnce(() => readGeneratedJson<AssetPaths>('assets.json'))
