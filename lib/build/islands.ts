import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { toolNames } from '../tools/tool-names'
import { assetsFolder, isDevelopment } from './generated'
import { lightFlexSearch } from './light-flexsearch'

/** Values the islands are built with, by the name of the constant: the addresses of other hashed files. */
export type Constants = Record<string, unknown>

/** What was bundled: the addresses of the entry points by name, and the files they were made from. */
export interface Islands {
  addresses: Record<string, string>
  inputs: ReadonlySet<string>
}

/**
 * Bundles the code for the browser into hashed modules: of every page, of the glossary and of each tool. What they
 * share is small, and costs less twice than as one more file to fetch. In development there is one more, which loads
 * pages anew, and names have no hash, so that a page finds its islands after they were bundled again. They are written to
 * `outdir`, and served under /assets/.
 */
export async function writeIslands(
  root: string,
  constants: Constants,
  outdir = assetsFolder,
): Promise<Islands> {
  const bundle = (entryPoints: string[], values: Constants) => bundleInto(outdir, root, entryPoints, values)
  const worker = constants.SEARCH_IN_WORKER
    ? await bundle(['lib/search/client/search.worker.ts'], { ...constants, SEARCH_WORKER: '' })
    : undefined
  const islands = [
    await bundle(['components/pages/client/page.island.ts'], {
      ...constants,
      SEARCH_WORKER: worker?.addresses.search ?? '',
    }),
    await bundle(['components/glossary/client/filter-terms.island.ts'], constants),
    await bundle(
      toolNames.map((name) => `components/tools/${name}/client/${name}.island.ts`),
      constants,
    ),
    ...(isDevelopment() ? [await bundle(['components/layout/client/live-reload.island.ts'], constants)] : []),
  ]
  return {
    addresses: Object.assign({}, ...islands.map(({ addresses }) => addresses)),
    inputs: new Set([worker, ...islands].flatMap((bundled) => [...(bundled?.inputs ?? [])])),
  }
}

async function bundleInto(
  outdir: string,
  root: string,
  entryPoints: string[],
  constants: Constants,
): Promise<Islands> {
  const names = isDevelopment() ? '[name]' : '[name]-[hash]'
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    entryNames: names,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    tsconfig: 'tsconfig.json',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    plugins: [lightFlexSearch, cssAsText],
    metafile: true,
    logLevel: 'warning',
  })
  const entries = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint && entryPoints.includes(entryPoint)
      ? [[nameOf(entryPoint), `/assets/${basename(file)}`] as const]
      : [],
  )
  return { addresses: Object.fromEntries(entries), inputs: new Set(Object.keys(metafile.inputs)) }
}

/** `page` of components/pages/client/page.island.ts. */
const nameOf = (file: string) => basename(file).split('.')[0] ?? file

/** A stylesheet that a script of the browser imports (`x.css?inline`) is its text, minified, for `adoptedStyleSheets`. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text', watchFiles: [path] }
    })
  },
}
