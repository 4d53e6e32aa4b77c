import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Where the build keeps what it makes for itself, and what it makes for browsers. Git ignores both. */
export const generatedFolder = join(process.cwd(), '.generated')
export const assetsFolder = join(process.cwd(), 'public', 'assets')

/** Whether files are made for `npm run dev`. Asked each time: the command sets it after this module was loaded. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development'

/**
 * `search-en.json` with a hash of its content: `search-en-1f0c9a7be2.json`. Browsers may keep it for
 * ever. In development the name stays as it is, so that what refers to it stays true while content is edited.
 */
export function hashedName(name: string, content: string | Uint8Array): string {
  if (isDevelopment()) return name
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/(\.[a-z0-9]+)?$/, `-${hash}$1`)
}
