import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Where the build keeps what it makes for itself, and what it makes for browsers. Git ignores both. */
export const generatedFolder = join(process.cwd(), '.generated')
export const assetsFolder = join(process.cwd(), 'public', 'assets')

/** `search-en.json` with a hash of its content: `search-en-1f0c9a7be2.json`. It may be kept for ever. */
export function hashedName(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/(\.[a-z0-9]+)?$/, `-${hash}$1`)
}
