import type { Language } from '@/lib/i18n/languages'
import type { SearchClient } from '@/lib/search/client/client'
import type { SearchAnswer, SearchRequest } from '@/lib/search/search'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import { ActiveOption } from './active-option'
import type { DialogFrame } from './dialog-frame'
import { type ResultOption, resultList } from './result-list'
import { fetchSnippets, fillSnippets } from './result-snippets'

/** Ids of the articles suggested to new readers, by language: set by lib/build/islands.ts. */
declare const START: Record<Language, readonly string[]>

/** One request of the dialog. `isCurrent` returns false as soon as a later one was made. */
export interface DialogRequest {
  request: SearchRequest
  own: SearchClient
  isCurrent: () => boolean
}

/** Delay before snippets are fetched, so that not every keystroke fetches them. */
const SNIPPET_DELAY_MS = 250

/** The list of the dialog: the hits, or suggestions where there are none. */
export class DialogResults {
  readonly active: ActiveOption
  readonly #frame: DialogFrame
  readonly #messages: SearchDialogMessages
  readonly #language: Language
  #snippetTimer: ReturnType<typeof setTimeout> | undefined

  constructor(frame: DialogFrame, messages: SearchDialogMessages, language: Language) {
    this.#frame = frame
    this.#messages = messages
    this.#language = language
    this.active = new ActiveOption(frame.input, frame.list)
  }

  async show(answer: SearchAnswer, dialogRequest: DialogRequest): Promise<void> {
    const rows =
      answer.hits.length > 0 ? this.#showHits(answer) : await this.showSuggestions(dialogRequest, answer)
    // A later answer may have been shown in the meantime: its timer must stay.
    if (!dialogRequest.isCurrent()) return
    clearTimeout(this.#snippetTimer)
    this.#snippetTimer = setTimeout(() => void this.#addTexts(rows, dialogRequest), SNIPPET_DELAY_MS)
  }

  #showHits({ hits, query }: SearchAnswer): readonly ResultOption[] {
    const { list } = this.#frame
    const { groups, rows } = resultList(hits, this.#messages.groups, query)
    list.replaceChildren(...groups)
    // The best section of the first hit is what most readers look for.
    this.active.take(rows, rows[0]?.hit.section ? 1 : 0)
    return rows
  }

  /** Fetches what only the server knows: snippets, and the number of hits in the other language. */
  async #addTexts(rows: readonly ResultOption[], { request, isCurrent }: DialogRequest): Promise<void> {
    const reply = await fetchSnippets(request, this.#language)
    if (!reply || !isCurrent()) return
    fillSnippets(rows, reply.excerpts)
    this.#frame.tooCount.textContent = ` ${reply.elsewhere}`
  }

  /** Appends the answer of the other language. */
  async addOther(other: SearchClient, { request, own, isCurrent }: DialogRequest): Promise<void> {
    const { answered, hits, query } = await other.search(request, own)
    if (!isCurrent() || !answered) return
    const { groups, rows } = resultList(hits, this.#messages.groups, query)
    this.#frame.list.append(
      element('div', { class: 'search-dialog__other', lang: other.language }, ...groups),
    )
    this.active.add(rows)
    const reply = await fetchSnippets(request, other.language)
    if (reply) fillSnippets(rows, reply.excerpts)
  }

  /** Where nothing was found or typed: titles similar to the query, then the articles for new readers. */
  async showSuggestions(
    { own, isCurrent }: DialogRequest,
    answer?: SearchAnswer,
  ): Promise<readonly ResultOption[]> {
    const ids = START[this.#language]
    const { hits } = await own.search({ query: '', kind: 'article', ids })
    if (!isCurrent()) return []
    const path = ids.flatMap((id) => hits.find((hit) => hit.id === id) ?? [])
    const suggestions = resultList(answer?.suggestions ?? [], this.#messages.groups)
    const start = resultList(path, { ...this.#messages.groups, article: this.#messages.searchPrompt })
    const rows = [...suggestions.rows, ...start.rows]
    for (const { excerpt, hit } of rows) excerpt.textContent = hit.caption
    this.#frame.list.replaceChildren(...suggestions.groups, ...start.groups)
    this.active.take(rows, -1)
    return []
  }

  clear(): void {
    clearTimeout(this.#snippetTimer)
    this.#frame.list.replaceChildren()
    this.active.take([], -1)
  }
}
