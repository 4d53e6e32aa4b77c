import type { Language } from '../i18n/languages'
import { renderTemplate } from './page-template'
import { notFoundTemplate } from './page-templates'
import { readTemplate } from './read-template'

/** The not-found page in a language, with status 404. */
export async function notFoundResponse(
  language: Language,
  request: Request,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const page = renderTemplate(await readTemplate(notFoundTemplate(language), request), {})
  return new Response(page, {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  })
}
