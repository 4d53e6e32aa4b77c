import assets from '@/.generated/assets.json'

/** Addresses of the files for the browser that lib/cli/prepare.ts wrote; their names hold a hash of their content. */
export const assetPaths: { readonly page: string } = assets
