import { otherLanguage } from '@/lib/i18n/languages'
import { openSearcher } from './local-client'
import type { Asked, Reply } from './worker-client'

// Searches for a page, in a thread of its own: see search-in-worker.ts.
addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const reply = (answer: Omit<Reply, 'number'>) => postMessage({ number: data.number, ...answer })
  try {
    reply({ value: await answerTo(data) })
  } catch (failure) {
    reply({ failure: String(failure) })
  }
})

async function answerTo(question: Asked): Promise<unknown> {
  const searcher = await openSearcher(question.language)
  if (question.ask === 'topics') return searcher.topics
  if (question.ask === 'marks') return searcher.marks(question.texts, question.query)
  const other = question.both ? await openSearcher(otherLanguage(question.language)) : undefined
  return searcher.search(question.request, other)
}
