import { readFile } from 'node:fs/promises'
import { type Plugin, transform } from 'esbuild'

/** A stylesheet that a script of the browser imports (`x.css?inline`) is its text, minified, for `adoptedStyleSheets`. */
export const cssAsText = (): Plugin => ({
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    })
  },
})
