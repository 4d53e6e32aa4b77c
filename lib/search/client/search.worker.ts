import { otherLanguage } from '@/lib/i18n/languages'
import { openLocalClient } from './local-client'
import type { WorkerCall, WorkerRequest, WorkerResponse } from './worker-messages'

// The entry point of the search worker, called by worker-client.ts.
addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
  const respond = (response: Omit<WorkerResponse, 'number'>) =>
    postMessage({ number: data.number, ...response })
  try {
    respond({ value: await answer(data) })
  } catch (error) {
    respond({ error: String(error) })
  }
})

async function answer(call: WorkerCall): Promise<unknown> {
  const client = await openLocalClient(call.language)
  if (call.type === 'topics') return client.topics
  if (call.type === 'highlight') return client.highlight(call.texts, call.query)
  const other = call.withOther ? await openLocalClient(otherLanguage(call.language)) : undefined
  return client.search(call.request, other)
}
