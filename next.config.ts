import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { immutable, revalidate, securityHeaders } from './lib/http/headers'
import { languages } from './lib/i18n/languages'
import { figureFilePath, toolResultPath } from './lib/routing/paths'

const isDevelopment = process.env.NODE_ENV === 'development'

const security = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

const generated = (name: string) => fileURLToPath(new URL(`./.generated/${name}`, import.meta.url))

/** The assets that have a Brotli copy, for who takes one: `next start` compresses with gzip only. */
const brotliAssets = () => {
  const names = JSON.parse(readFileSync(generated('compressed.json'), 'utf8')) as string[]
  return {
    source: `/assets/:file(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`,
    has: [{ type: 'header' as const, key: 'accept-encoding', value: '(?!.*\\bbr;q=0(?:,|$)).*\\bbr\\b.*' }],
  }
}

const config: NextConfig = {
  // Takes the framework's browser runtime out of every page, and stops the build where it cannot.
  ...(isDevelopment ? {} : { adapterPath: generated('adapter.mjs') }),
  // Development answers under both names of this machine.
  allowedDevOrigins: ['127.0.0.1'],
  // Types are checked by `npm run check` and `npm test`.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // No picture is resized here: the optimizer would be an open door for nothing.
  images: { unoptimized: true },
  // Addresses are tidied in proxy.ts, where a redirect can carry the site's own headers.
  skipTrailingSlashRedirect: true,
  rewrites: async () => ({
    beforeFiles: isDevelopment ? [] : [{ ...brotliAssets(), destination: '/assets/br/:file' }],
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
          { ...brotliAssets(), headers: [{ key: 'Content-Encoding', value: 'br' }] },
          {
            // Pages and data, found or not: the framework's own year for a 404 would outlive the reason.
            source: '/:path((?!_next/static/|assets/).*)',
            headers: [
              { key: 'Cache-Control', value: revalidate },
              { key: 'Speculation-Rules', value: '"/speculation-rules.json"' },
            ],
          },
          // What is worked out for one reader is kept by nobody.
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
