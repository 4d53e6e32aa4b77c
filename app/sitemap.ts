import type { MetadataRoute } from 'next'
import { sitePages } from '@/lib/content/site-pages'
import { hreflangAddresses } from '@/lib/meta/metadata'
import { absoluteUrl } from '@/lib/routing/origin'

/** Every page in every language, each with its alternates. Dates are those of the content. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await sitePages()
  return pages.flatMap(({ alternates, updated }) =>
    Object.values(alternates).map((path) => ({
      url: absoluteUrl(path),
      lastModified: updated,
      alternates: { languages: hreflangAddresses(alternates) },
    })),
  )
}
