import type { Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { IslandScript } from '@/components/layout/island-script'
import { LiveReload } from '@/components/layout/live-reload'
import { inlineBootstrapScript } from '@/lib/http/headers'
import { languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { assetPaths } from '@/lib/routing/assets'
import { openSearchPath } from '@/lib/routing/paths'
import '../globals.css'
import { type LanguageParams, languageOf } from './params'

// Optional: a face that comes too late waits for the next page, so that no text moves while it is read. Both are
// preloaded, and browsers give preloaded faces a moment.
const brygada = localFont({
  src: [
    { path: '../../.generated/fonts/brygada.woff2', style: 'normal', weight: '400 700' },
    { path: '../../.generated/fonts/brygada-italic.woff2', style: 'italic', weight: '400 700' },
  ],
  variable: '--font-brygada',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

const funnel = localFont({
  src: '../../.generated/fonts/funnel.woff2',
  weight: '300 800',
  variable: '--font-funnel',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

export const dynamicParams = false

export const generateStaticParams = () => languages.map((lang) => ({ lang }))

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f8f8' },
    { media: '(prefers-color-scheme: dark)', color: '#0b1a21' },
  ],
}

export default async function RootLayout({ params, children }: LanguageParams & { children: ReactNode }) {
  const language = await languageOf(params)
  return (
    // The script below sets the reader's choices on this element before React sees it in development.
    <html lang={language} className={`${brygada.variable} ${funnel.variable}`} suppressHydrationWarning>
      <head>
        <script data-island="" dangerouslySetInnerHTML={{ __html: inlineBootstrapScript }} />
        <IslandScript src={assetPaths().page} />
        <LiveReload src={assetPaths()['live-reload']} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={openSearchPath(language)}
          title={`${messages(language).site.shortName} ${language.toUpperCase()}`}
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
