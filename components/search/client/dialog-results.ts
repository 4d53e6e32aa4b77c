import type { Language } from '@/lib/i18n/languages'
import type { SearchClient } from '@/lib/search/client/client'
import type { SearchAnswer, SearchRequest } from '@/lib/search/search'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import { ActiveOption } from './active-option'
import type { DialogFrame } from './dialog-frame'
import { type Row, resultList } from './result-list'
import { fetchSnippets, fillSnippets } from './result-snippets'

/** The articles of the path for new readers in each language, by id: set by lib/build/islands.ts. */
declare const START: Record<Language, readonly string[]>

/** What is asked at one moment. `isCurrent` becomes false as soon as something else is asked. */
export interface Asking {
  request: SearchRequest
  own: SearchClient
  isCurrent: () => boolean
}

/** How long rows must have stood before their texts are fetched: not at each letter. */
const GLANCE = 250

/** The list of the dialog: what was found, or what is offered instead. */
export class DialogResults {
  readonly chosen: ActiveOption
  readonly #frame: DialogFrame
  readonly #words: SearchDialogMessages
  readonly #language: Language
  #glance: ReturnType<typeof setTimeout> | undefined

  constructor(frame: DialogFrame, words: SearchDialogMessages, language: Language) {
    this.#frame = frame
    this.#words = words
    this.#language = language
    this.chosen = new ActiveOption(frame.input, frame.list)
  }

  async show(answer: SearchAnswer, asking: Asking): Promise<void> {
    const rows = answer.hits.length > 0 ? this.#showHits(answer) : await this.showPath(asking, answer)
    // A later answer may have been shown meanwhile: its timer must stay.
    if (!asking.isCurrent()) return
    clearTimeout(this.#glance)
    this.#glance = setTimeout(() => void this.#addTexts(rows, asking), GLANCE)
  }

  #showHits({ hits, query }: SearchAnswer): readonly Row[] {
    const { list } = this.#frame
    const { groups, rows } = resultList(hits, this.#words.groups, query)
    list.replaceChildren(...groups)
    // The best section of the first hit is what most readers came for.
    this.chosen.take(rows, rows[0]?.hit.section ? 1 : 0)
    return rows
  }

  /** What only the server knows: the texts of rows, and how many hits the other language has. */
  async #addTexts(rows: readonly Row[], { request, isCurrent }: Asking): Promise<void> {
    const reply = await fetchSnippets(request, this.#language)
    if (!reply || !isCurrent()) return
    fillSnippets(rows, reply.excerpts)
    this.#frame.tooCount.textContent = ` ${reply.elsewhere}`
  }

  /** Below the own answer, the answer of the other language. */
  async addOther(other: SearchClient, { request, own, isCurrent }: Asking): Promise<void> {
    const { answered, hits, query } = await other.search(request, own)
    if (!isCurrent() || !answered) return
    const { groups, rows } = resultList(hits, this.#words.groups, query)
    this.#frame.list.append(
      element('div', { class: 'search-dialog__other', lang: other.language }, ...groups),
    )
    this.chosen.add(rows)
    const reply = await fetchSnippets(request, other.language)
    if (reply) fillSnippets(rows, reply.excerpts)
  }

  /** The path for who is new here, where nothing was found or asked, behind names that look like what was typed. */
  async showPath({ own, isCurrent }: Asking, answer?: SearchAnswer): Promise<readonly Row[]> {
    const ids = START[this.#language]
    const { hits } = await own.search({ query: '', kind: 'article', ids })
    if (!isCurrent()) return []
    const path = ids.flatMap((id) => hits.find((hit) => hit.id === id) ?? [])
    const suggestions = resultList(answer?.suggestions ?? [], this.#words.groups)
    const start = resultList(path, { ...this.#words.groups, article: this.#words.searchPrompt })
    const rows = [...suggestions.rows, ...start.rows]
    for (const { excerpt, hit } of rows) excerpt.textContent = hit.caption
    this.#frame.list.replaceChildren(...suggestions.groups, ...start.groups)
    this.chosen.take(rows, -1)
    return []
  }

  clear(): void {
    clearTimeout(this.#glance)
    this.#frame.list.replaceChildren()
    this.chosen.take([], -1)
  }
}
