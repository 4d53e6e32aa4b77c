import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Addresses that are made by files alone, with what their answers hold. */
export const MADE_UP = {
  '/en/made-up': 'A page in English',
  '/nl/made-up': 'A page in Nederlands',
  '/api/made-up': 'A route handler',
  '/made-up.txt': 'A file in public/',
}

/** Adds a page, a route handler and a file to a project, and changes nothing that is there. */
export function addMadeUpRoutes(root: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('app/[lang]/made-up/page.tsx', page)
  write('app/api/made-up/route.ts', `export const GET = () => new Response('${MADE_UP['/api/made-up']}')\n`)
  write('public/made-up.txt', MADE_UP['/made-up.txt'])
}

const page = `import { PageFrame } from '@/components/layout/page-frame'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { viewMetadata } from '@/lib/meta/metadata'
import { homePath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../params'

export async function generateMetadata({ params }: LanguageParams) {
  const language = await languageOf(params)
  const title = 'Made up in ' + messages(language).name
  return viewMetadata({ language, title, description: title, canonical: homePath(language) })
}

export default async function Page({ params }: LanguageParams) {
  const language = await languageOf(params)
  const other = otherLanguage(language)
  const counterpart = { path: homePath(other) + '/made-up', title: 'Made up in ' + messages(other).name }
  return (
    <PageFrame language={language} counterpart={counterpart}>
      <div className="page">
        <h1>A page in {messages(language).name}</h1>
      </div>
    </PageFrame>
  )
}
`
