import { languages } from '../i18n/languages'

/**
 * Sends one query to search in each language, so that the first reader does not wait until the indexes and texts are
 * opened: Next loads the code of a route with its first request. The unknown word needs all that is computed once per
 * index. Gives false when a query was not answered.
 */
export async function warmUpSearch(origin: string): Promise<boolean> {
  try {
    for (const lang of languages) {
      for (const path of ['/api/search', '/api/search/rows']) {
        const response = await fetch(`${origin}${path}?lang=${lang}&q=customer+unknownword`)
        await response.arrayBuffer()
        if (!response.ok) return false
      }
    }
    return true
  } catch {
    return false
  }
}
