import type { Language } from '@/lib/i18n/languages'
import type { SearchClient } from './client'
import type { WorkerCall, WorkerRequest, WorkerResponse } from './worker-messages'

let worker: Worker | undefined
let lastNumber = 0
const pending = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>()

const clients = new Map<Language, Promise<SearchClient>>()

/** A client that calls a worker, so that the page stays responsive however large the index is. */
export function openWorkerClient(address: string, language: Language): Promise<SearchClient> {
  const client = clients.get(language) ?? createClient(address, language)
  clients.set(language, client)
  client.catch(() => clients.delete(language))
  return client
}

async function createClient(address: string, language: Language): Promise<SearchClient> {
  const call = <T>(message: WorkerCall): Promise<T> =>
    new Promise((resolve, reject) => {
      const number = ++lastNumber
      pending.set(number, { resolve, reject })
      worker ??= startWorker(address)
      worker.postMessage({ ...message, number } satisfies WorkerRequest)
    })
  return {
    language,
    topics: await call({ type: 'topics', language }),
    search: (request, other) => call({ type: 'search', language, withOther: other !== undefined, request }),
    highlight: (texts, query) => call({ type: 'highlight', language, texts, query }),
  }
}

function startWorker(address: string): Worker {
  const started = new Worker(address, { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
    const { resolve, reject } = pending.get(data.number) ?? {}
    pending.delete(data.number)
    if (data.error === undefined) resolve?.(data.value as never)
    else reject?.(new Error(data.error))
  })
  // The worker could not be loaded or crashed: all pending calls fail, and the next call starts another.
  started.addEventListener('error', () => {
    started.terminate()
    worker = undefined
    clients.clear()
    for (const { reject } of pending.values()) reject(new Error('The search worker failed.'))
    pending.clear()
  })
  return started
}
