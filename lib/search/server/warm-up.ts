import { languages } from '@/lib/i18n/languages'
import { answerSearchQuery } from './api'
import { siteIndex } from './site-search'
import { answerSnippetsQuery } from './snippets-api'

/** Next's name of the phase in which route modules are loaded only to learn what they export. */
const BUILD_PHASE = 'phase-production-build'

/**
 * Opens the indexes and texts of all languages once the running event loop turn is over, one language per turn, so that
 * no reader waits for it. Next loads the modules of all routes when the server starts (`preloadEntriesOnStart`), and the
 * route of the API calls this when it is loaded: so search is warm before the first query.
 */
export function scheduleWarmUp(): void {
  if (process.env.NODE_ENV !== 'production' || process.env.NEXT_PHASE === BUILD_PHASE) return
  const [...pending] = languages
  const next = () => {
    const language = pending.shift()
    if (!language) return
    try {
      warmUp(language)
      setImmediate(next)
    } catch (error) {
      // Without its files search fails, and says so, with the first query; the pages are served all the same.
      console.error('Search could not be opened at start:', error)
    }
  }
  setImmediate(next)
}

/** One query with a known title and an unknown word needs everything that is computed once per index. */
function warmUp(lang: (typeof languages)[number]): void {
  const title = siteIndex(lang).documents[0]?.title ?? ''
  const query = new URLSearchParams({ lang, q: `${title} unknownword` })
  answerSearchQuery(query)
  answerSnippetsQuery(query)
}
