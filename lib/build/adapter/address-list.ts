import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { NextAdapter } from 'next'
import { languages } from '../../i18n/languages'
import { isInternalPath } from '../../routing/internal-paths'
import type { AddressList } from '../../routing/known-addresses'
import { publicPath } from '../../routing/localized-paths'

type BuildResult = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]
type Outputs = Pick<BuildResult['outputs'], 'prerenders' | 'appRoutes' | 'staticFiles'>

/**
 * Everything that can be opened on the site, as the build made it: prerendered pages and answers, route handlers and
 * the files of `public`. Nothing is entered anywhere else. Pages for the site's own use are left out.
 */
export async function addressList(outputs: Outputs, publicFolder: string): Promise<AddressList> {
  // What has no file is not an address: it stands for those that a page with parameters could still get.
  const prerendered = outputs.prerenders
    .filter(({ fallback }) => fallback?.filePath)
    .map(({ pathname, route }) => publicPath(pathname, route))
  // Handlers without parameters that the build answered, such as sitemap.xml. The HTML here is the framework's own.
  const answered = outputs.staticFiles
    .filter(({ filePath }) => !filePath.endsWith('.html'))
    .map(({ pathname }) => pathname)
  const handled = outputs.appRoutes.flatMap(({ pathname }) =>
    inEachLanguage(pathname).map((path) => publicPath(path, pathname)),
  )
  const files = (await filesBelow(publicFolder)).map((path) => publicPath(path, routeOfFile(path)))
  const open = [...new Set([...prerendered, ...answered, ...handled, ...files])].filter(
    (path) => !path.startsWith('/_') && !isInternalPath(path) && !isPayload(path),
  )
  return {
    paths: open.filter((path) => !isPattern(path)).sort(),
    patterns: open.filter(isPattern).sort(),
  }
}

/** Data for the framework's browser runtime, which no page of this site has. */
const isPayload = (path: string) => path.endsWith('.rsc') || path.includes('.segments/')

const isPattern = (path: string) => path.includes('[')

const inEachLanguage = (pathname: string) =>
  pathname.startsWith('/[lang]')
    ? languages.map((language) => pathname.replace('/[lang]', `/${language}`))
    : [pathname]

/** A file below public/<language> stands in the folders of app/[lang], under their names there. */
const routeOfFile = (path: string) => path.replace(/^\/[^/]+/, '/[lang]')

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep))
    .map((steps) => ['', ...steps.map(encodeURIComponent)].join('/'))
}
