import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { NextAdapter } from 'next'
import { fallbackLanguage } from '../../i18n/negotiate'
import { publicPath } from '../../routing/localized-paths'
import { errorPath, notFoundPath } from '../../routing/paths'
import { generatedFolder } from '../generated'
import { addressList } from './address-list'
import { foreignClientModules } from './client-modules'
import { stripRuntime } from './strip-runtime'
import { templateSources, writeTemplate } from './templates'

/**
 * Runs at the end of `next build`. It removes the framework's browser runtime from every page, and writes the page
 * templates and the list of addresses for the server. The build stops where a page could not do without the runtime (a
 * client module, a page that is not static, a foreign script) or a template lacks a slot.
 */
const adapter: NextAdapter = {
  name: 'documents-without-runtime',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    const problems: string[] = []
    const pages = outputs.prerenders.filter(({ fallback }) => fallback?.filePath?.endsWith('.html'))

    const prerendered = new Set(pages.map(({ parentOutputId }) => parentOutputId))
    for (const { id, pathname } of outputs.appPages) {
      if (!prerendered.has(id) && !pathname.endsWith('.rsc') && !pathname.startsWith('/_')) {
        problems.push(
          `${pathname} is not written at build time: give it generateStaticParams and dynamicParams = false`,
        )
      }
    }
    for (const { pathname, fallback } of pages) {
      if (fallback?.initialRevalidate)
        problems.push(`${pathname} is made anew at run time (revalidate): that page would keep the runtime`)
    }
    problems.push(...(await foreignClientModules(distDir)))

    const fileOf = (path: string) =>
      pages.find(({ pathname, route }) => publicPath(pathname, route) === path)?.fallback?.filePath
    const files = new Set([
      ...pages.flatMap(({ fallback }) => fallback?.filePath ?? []),
      ...outputs.staticFiles.map(({ filePath }) => filePath).filter((file) => file.endsWith('.html')),
      // The framework's own not-found documents are in no list of outputs.
      ...(await htmlFilesBelow(join(distDir, 'server'))),
    ])
    for (const file of files) {
      const { html, problems: found } = stripRuntime(await readFile(file, 'utf8'))
      problems.push(...found.map((problem) => `${relative(projectDir, file)}: ${problem}`))
      await writeFile(file, html)
    }
    for (const source of templateSources())
      problems.push(...(await writeTemplate(source, fileOf(source.path))))
    const addresses = await addressList(outputs, join(projectDir, 'public'))
    await writeFile(join(generatedFolder, 'addresses.json'), JSON.stringify(addresses))
    await replaceFrameworkPages(distDir, fileOf)
    if (problems.length > 0)
      throw new Error(`The pages that were built cannot be served:\n  ${problems.join('\n  ')}`)
    console.log(`Took the framework’s runtime out of ${files.size} pages.`)
  },
}

/** Puts the site's pages for 404 and 500 in place of the framework's own, in the fallback language. */
async function replaceFrameworkPages(distDir: string, fileOf: (path: string) => string | undefined) {
  const ours = {
    '_not-found.html': notFoundPath(fallbackLanguage),
    '404.html': notFoundPath(fallbackLanguage),
    '500.html': errorPath(fallbackLanguage),
  }
  for (const file of await htmlFilesBelow(join(distDir, 'server'))) {
    const path = Object.entries(ours).find(([name]) => basename(file) === name)?.[1]
    const page = path && fileOf(path)
    if (page) await copyFile(page, file)
  }
}

async function htmlFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
}

export default adapter
