import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { brotliAssets } from './lib/http/brotli-assets'
import { immutable, revalidate, securityHeaders } from './lib/http/headers'
import { languages } from './lib/i18n/languages'
import { localizedRewrites } from './lib/routing/localized-paths'
import { figureFilePath, toolResultPath } from './lib/routing/paths'

const isDevelopment = process.env.NODE_ENV === 'development'

const security = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

const brotli = isDevelopment ? undefined : brotliAssets()

const config: NextConfig = {
  // Takes the framework's browser runtime out of every page, and stops the build where it cannot.
  ...(isDevelopment
    ? {}
    : { adapterPath: fileURLToPath(new URL('./.generated/adapter.mjs', import.meta.url)) }),
  // Development answers under both names of this machine.
  allowedDevOrigins: ['127.0.0.1'],
  // Types are checked by `npm run check` and `npm test`.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // No picture is resized here, and the optimizer would answer requests that no page makes.
  images: { unoptimized: true },
  // Addresses are tidied in proxy.ts, where a redirect can carry the site's own headers.
  skipTrailingSlashRedirect: true,
  rewrites: async () => ({
    beforeFiles: [
      ...localizedRewrites(),
      // `next start` compresses with gzip only: browsers that accept Brotli get the copy the build made.
      ...(brotli ? [{ ...brotli, destination: '/assets/br/:file' }] : []),
    ],
    afterFiles: [],
    fallback: [],
  }),
  // Development has the framework's live reload, which the strict policy rightly refuses.
  headers: async () =>
    isDevelopment
      ? []
      : [
          { source: '/:path*', headers: security },
          { source: '/assets/:path*', headers: [{ key: 'Cache-Control', value: immutable }] },
          ...(brotli ? [{ ...brotli, headers: [{ key: 'Content-Encoding', value: 'br' }] }] : []),
          {
            // Pages and data, found or not: the framework's own year for a 404 would outlive the reason.
            source: '/:path((?!_next/static/|assets/).*)',
            headers: [
              { key: 'Cache-Control', value: revalidate },
              { key: 'Speculation-Rules', value: '"/speculation-rules.json"' },
            ],
          },
          // What is worked out for one reader is stored by no cache.
          ...languages.map((language) => ({
            source: toolResultPath(language, ':slug'),
            headers: [{ key: 'Cache-Control', value: 'no-store' }],
          })),
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
