import assets from '@/.generated/assets.json'
import type { ToolName } from '../tools/tool-names'

// Addresses of the files for the browser that lib/cli/prepare.ts wrote; their names hold a hash of their content.

/** What every page loads. */
export const assetPaths: { readonly page: string } = assets

/** What the glossary loads besides. */
export const filterTermsAsset: string = assets['filter-terms']

/** What the page of a tool loads besides. */
export const toolAssets: Readonly<Record<ToolName, string>> = assets
