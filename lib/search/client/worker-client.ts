import type { Language } from '@/lib/i18n/languages'
import type { SearchRequest } from '../search'
import type { Searcher } from './search-client'

/** What a page asks of the worker; `both` when the other language may answer too. */
export type Question =
  | { ask: 'topics'; language: Language }
  | { ask: 'search'; language: Language; both: boolean; request: SearchRequest }
  | { ask: 'marks'; language: Language; texts: string[]; query: string }

/** A question with its number, and the reply to it: a value, or a failure in words. */
export type Asked = Question & { number: number }
export interface Reply {
  number: number
  value?: unknown
  failure?: string
}

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>()

const searchers = new Map<Language, Promise<Searcher>>()

/** A searcher that leaves the work to a worker: however large the index, the page stays free for the reader. */
export function askWorker(address: string, language: Language): Promise<Searcher> {
  const searcher = searchers.get(language) ?? searcherIn(address, language)
  searchers.set(language, searcher)
  searcher.catch(() => searchers.delete(language))
  return searcher
}

async function searcherIn(address: string, language: Language): Promise<Searcher> {
  const send = <T>(question: Question): Promise<T> =>
    new Promise((resolve, reject) => {
      const number = ++asked
      waiting.set(number, { resolve, reject })
      worker ??= startWorker(address)
      worker.postMessage({ ...question, number } satisfies Asked)
    })
  return {
    language,
    topics: await send({ ask: 'topics', language }),
    search: (request, other) => send({ ask: 'search', language, both: other !== undefined, request }),
    marks: (texts, query) => send({ ask: 'marks', language, texts, query }),
  }
}

function startWorker(address: string): Worker {
  const started = new Worker(address, { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(data.number) ?? {}
    waiting.delete(data.number)
    if (data.failure === undefined) resolve?.(data.value as never)
    else reject?.(new Error(data.failure))
  })
  // It did not come, or broke: whoever waits is told, and the next question starts another.
  started.addEventListener('error', () => {
    started.terminate()
    worker = undefined
    searchers.clear()
    for (const { reject } of waiting.values()) reject(new Error('The search worker failed.'))
    waiting.clear()
  })
  return started
}
