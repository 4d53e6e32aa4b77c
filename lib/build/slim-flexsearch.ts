import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Plugin, transform } from 'esbuild'

// Build time only: this file may use Node and never reaches the browser.

const sources = path.join(path.dirname(createRequire(import.meta.url).resolve('flexsearch')), '..', 'src')

const CONFIG_IMPORT = /import\s*\{[^}]*\}\s*from\s*["'](?:\.\.?\/)+config\.js["'];?/g

/** The way out of an index; only the way in is used. */
const WRITES = /Index\.prototype\.(?:export|serialize) = \w+;/g

/** These add their methods to Index as they load, so they stay although nothing is imported from them. */
const ADDS_TO_INDEX = /^(?:\.\/index\/search\.js|\.\/index\.js)$/

/** What is used of the parts that can be switched off: a finished index is imported, never added to. */
const USED = new Set(['SUPPORT_SERIALIZE'])

/** Files that are asked for little and would bring much: what that little is when the rest is off. */
const INSTEAD: Record<string, string> = {
  'encoder.js': 'export default null; export const fallback_encoder = (text) => [text]',
  'document/search.js': 'export const apply_enrich = (found) => found',
  'index/remove.js': 'export const remove_index = () => 0',
  'intersect.js':
    'export const intersect = () => []; export { intersect as union, intersect as intersect_union }',
  'preset.js': 'export default (options) => options',
}

/**
 * Builds FlexSearch from its own sources with every part this site leaves unused switched off, by the flags its
 * author uses for the compact builds: 2 KB compressed, where the published bundle is one piece of 17.
 */
export function slimFlexSearch(): Plugin {
  return {
    name: 'slim-flexsearch',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^flexsearch$/ }, () => ({ path: 'flexsearch', namespace: 'slim-flexsearch' }))
      onLoad({ filter: /.*/, namespace: 'slim-flexsearch' }, () => ({
        contents: `export { default as Index } from './index.js'`,
        resolveDir: sources,
      }))
      onResolve({ filter: /\.js$/ }, ({ path: file, resolveDir }) =>
        resolveDir.startsWith(sources)
          ? { path: path.join(resolveDir, file), sideEffects: ADDS_TO_INDEX.test(file) }
          : undefined,
      )
      onLoad({ filter: /[\\/]flexsearch[\\/]src[\\/].*\.js$/ }, async ({ path: file }) => ({
        contents:
          INSTEAD[path.relative(sources, file).replaceAll('\\', '/')] ??
          (await withoutUnused(await readFile(file, 'utf8'))),
      }))
    },
  }
}

/** Drops the branches of every switched-off part, before the bundler looks which imports are used. */
async function withoutUnused(source: string): Promise<string> {
  const flags = source.match(/\b(?:SUPPORT_[A-Z]+|DEBUG|PROFILER|POLYFILL)\b/g) ?? []
  const define = Object.fromEntries(flags.map((flag) => [flag, String(USED.has(flag))]))
  const needed = source.replace(CONFIG_IMPORT, '').replace(WRITES, '')
  const { code } = await transform(needed, { define, minifySyntax: true })
  return code
}
