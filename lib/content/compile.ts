import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { bundleMDX } from 'mdx-bundler'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { openCompileCache } from './compile-cache'
import { idOfHeading, markdownExtensions, withoutId } from './parse/markdown'

const root = process.cwd()

/** Everything that has a part in turning Markdown into a program: the packages, and the files of this project. */
const packages = [
  'mdx-bundler',
  '@mdx-js/esbuild',
  '@mdx-js/mdx',
  'esbuild',
  'unified',
  'micromark',
  'remark-parse',
  'remark-gfm',
  'remark-directive',
  'remark-rehype',
]
const steps = ['lib/content/compile.ts', 'lib/content/parse/markdown.ts']

const toolchain = JSON.stringify([
  ...packages.map((name) => [name, versionOf(name)]),
  ...steps.map((file) => readFileSync(join(/* turbopackIgnore: true */ root, file), 'utf8')),
])

const cache = openCompileCache(join(root, 'node_modules', '.cache', 'journal-texts'), toolchain)

/**
 * Turns Markdown into the program that renders it. No other file imports mdx-bundler's compiler. The text is read as
 * Markdown and never as MDX, so nothing in it can run. A text is compiled once, and kept on disk.
 */
export const compileMarkdown = (markdown: string): Promise<string> => cache.get(markdown, compile)

async function compile(markdown: string): Promise<string> {
  const { code } = await bundleMDX({
    // The blank line keeps a rule (---) at the top from being read as frontmatter.
    source: `\n${markdown}`,
    grayMatterOptions: (options) => ({ ...options, engines: { js: refuseCode, javascript: refuseCode } }),
    mdxOptions: (options) => ({
      ...options,
      // A source is given the ending .mdx: these options together have it compiled as Markdown all the same. (A VFile
      // named .md does not do it: mdx-bundler 10.1.1 hands it to a loader of that name, which esbuild does not have.)
      format: 'md',
      mdExtensions: ['.mdx'],
      mdxExtensions: [],
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        ...markdownExtensions,
        headingIds,
        directivesToElements,
      ],
    }),
  })
  return code
}

/** The installed version of a package, found as Node finds it: in the nearest folder with packages that has it. */
function versionOf(name: string, from = root): string {
  const file = join(from, 'node_modules', name, 'package.json')
  if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version)
  if (dirname(from) === from) throw new Error(`The package ${name}, which compiles texts, is not installed`)
  return versionOf(name, dirname(from))
}

function refuseCode(): never {
  throw new Error('Frontmatter is data: code in it is not run.')
}

/** The id at the end of a heading becomes the id of its element. */
const headingIds: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'heading', (heading) => {
    const id = idOfHeading(heading)
    withoutId(heading)
    if (id) heading.data = { ...heading.data, hProperties: { id } }
  })
}

/** `:term[…]{#id}` becomes an element `x-term` with the id as its target, and so on; the page gives each its component. */
const directivesToElements: Plugin<[], Root> = () => (tree) => {
  visit(tree, (node) => {
    if (
      node.type === 'textDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'containerDirective'
    ) {
      const { id, name } = node.attributes ?? {}
      node.data = { ...node.data, hName: `x-${node.name}`, hProperties: { target: id ?? name ?? '' } }
    }
  })
}
