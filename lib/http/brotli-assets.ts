import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ACCEPTS_BROTLI } from './accept-encoding'

const folder = join(process.cwd(), 'public', 'assets', 'br')

/**
 * The requests that are answered with the Brotli copy of an asset, as a condition of `rewrites` and `headers` in
 * next.config.ts; undefined where there are no copies, as in development. The two must agree: a header is also set on
 * the answer for a missing file, so only files that are there may match. proxy.ts cannot do this, because the
 * framework drops a Content-Encoding that it sets.
 */
export function brotliAssets() {
  const names = existsSync(folder) ? readdirSync(folder) : []
  if (names.length === 0) return undefined
  const anyOfThem = names.map((name) => name.replaceAll('.', '\\.')).join('|')
  return {
    source: `/assets/:file(${anyOfThem})`,
    has: [{ type: 'header' as const, key: 'accept-encoding', value: ACCEPTS_BROTLI }],
  }
}
