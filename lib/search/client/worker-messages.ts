import type { Language } from '@/lib/i18n/languages'
import type { SearchRequest } from '../search'

/** A call to the worker; `withOther` when the index of the other language may be used. */
export type WorkerCall =
  | { type: 'topics'; language: Language }
  | { type: 'search'; language: Language; withOther: boolean; request: SearchRequest }
  | { type: 'highlight'; language: Language; texts: string[]; query: string }

/** A message to the worker: a call with a number that its response repeats. */
export type WorkerRequest = WorkerCall & { number: number }

/** A message from the worker: the value that was asked for, or what went wrong. */
export interface WorkerResponse {
  number: number
  value?: unknown
  error?: string
}
