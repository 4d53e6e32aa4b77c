/**
 * The public origin of the site, without a slash at its end: the one setting, `SITE_URL`, read at build time.
 * Canonical addresses, hreflang, sitemap and feeds are made from it.
 */
export const siteOrigin = readOrigin(process.env.SITE_URL)

export function readOrigin(setting = 'http://localhost:3000'): string {
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL “${setting}” is not an address of a site: write it as https://journal.example`)
  }
  return url.origin
}

export const absoluteUrl = (path: string) => `${siteOrigin}${path}`
