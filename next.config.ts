import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { languages } from './lib/languages/language'
import { immutable, revalidate, securityHeaders } from './lib/site/headers'
import { figureFilePath } from './lib/site/paths'

const isDevelopment = process.env.NODE_ENV === 'development'

const security = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  // Takes the framework's browser runtime out of every page, and stops the build where it cannot.
  adapterPath: fileURLToPath(new URL('./.generated/adapter.mjs', import.meta.url)),
  poweredByHeader: false,
  // No picture is resized here: the optimizer would be an open door for nothing.
  images: { unoptimized: true },
  // Addresses are tidied in proxy.ts, where a redirect can carry the site's own headers.
  skipTrailingSlashRedirect: true,
  // Development has the framework's live reload, which the strict policy rightly refuses.
  headers: async () =>
    isDevelopment
      ? []
      : [
          { source: '/:path*', headers: security },
          { source: '/assets/:path*', headers: [{ key: 'Cache-Control', value: immutable }] },
          {
            // Pages and data, found or not: the framework's own year for a 404 would outlive the reason.
            source: '/:path((?!_next/static/|assets/).*)',
            headers: [
              { key: 'Cache-Control', value: revalidate },
              { key: 'Speculation-Rules', value: '"/speculation-rules.json"' },
            ],
          },
          // Shown in the browser, and saved under a name that says what it is.
          ...languages.map((language) => ({
            source: figureFilePath(language, ':name'),
            headers: [
              { key: 'Content-Disposition', value: `inline; filename="cco-journal-:name-${language}.svg"` },
            ],
          })),
          {
            source: '/speculation-rules.json',
            headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
          },
        ],
}

export default config
