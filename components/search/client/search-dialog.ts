import { formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { loadSearchClient } from '@/lib/search/client/search-client'
import type { SearchAnswer } from '@/lib/search/search'
import { adoptStyles } from '../../client/adopt-styles'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import { DialogFilters } from './dialog-filters'
import { type DialogFrame, dialogFrame } from './dialog-frame'
import { failureNote, noteOn } from './dialog-notes'
import { type DialogRequest, DialogResults } from './dialog-results'
import { lastQuery } from './last-query'
import { RecentList } from './recent-list'
import { recentSearches } from './recent-searches'
import styles from './search-dialog.css?inline'

let dialog: SearchDialog | undefined

/** Opens the search dialog with what was typed so far. The first call creates it. */
export function openSearchDialog(trigger: HTMLAnchorElement, typed: string): void {
  dialog ??= new SearchDialog(trigger)
  dialog.open(typed)
}

/** Pause in typing, in ms, after which the number of hits is announced and the other language is searched. */
const PAUSE_MS = 500
/** Time in ms after which the dialog says that the index is loading. */
const LOADING_NOTE_DELAY_MS = 400
const MAX_SHOWN = 12

class SearchDialog {
  readonly #trigger: HTMLAnchorElement
  readonly #messages: SearchDialogMessages
  readonly #language: Language
  readonly #frame: DialogFrame
  readonly #filters: DialogFilters
  readonly #results: DialogResults
  readonly #recent: RecentList
  #requestCount = 0
  #pauseTimer: ReturnType<typeof setTimeout> | undefined

  constructor(trigger: HTMLAnchorElement) {
    this.#trigger = trigger
    this.#messages = JSON.parse(trigger.dataset.searchTrigger ?? '{}') as SearchDialogMessages
    this.#language = this.#messages.language
    this.#frame = dialogFrame(this.#messages)
    const { dialog, input, list, too, all } = this.#frame
    const answer = () => void this.#answer()
    this.#filters = new DialogFilters(this.#frame, this.#messages, answer)
    this.#results = new DialogResults(this.#frame, this.#messages, this.#language)
    this.#recent = new RecentList(this.#messages, (query) => this.#search(query))
    list.after(this.#recent.root)
    input.addEventListener('input', answer)
    too.addEventListener('click', () => {
      too.ariaPressed = String(!this.#wantsOther)
      answer()
    })
    dialog.addEventListener('keydown', (event) => this.#onKey(event))
    for (const leaving of [list, all]) leaving.addEventListener('click', () => this.#storeQuery())
    adoptStyles(styles)
    document.body.append(dialog)
  }

  open(typed: string): void {
    const { dialog, input } = this.#frame
    if (dialog.open) return
    if (typed || !input.value) input.value = typed || lastQuery.recall()
    dialog.showModal()
    // A restored query is selected, to be replaced; one that was just begun is not.
    if (!typed) input.select()
    void this.#answer()
  }

  get #wantsOther(): boolean {
    return this.#frame.too.ariaPressed === 'true'
  }

  #search(query: string): void {
    this.#frame.input.value = query
    this.#frame.input.focus()
    void this.#answer()
  }

  /** Searches for what is in the field. The answer of an earlier call is discarded. */
  async #answer(): Promise<void> {
    const requestNumber = ++this.#requestCount
    const isCurrent = () => requestNumber === this.#requestCount
    clearTimeout(this.#pauseTimer)
    this.#frame.all.href = this.#allResults()
    const loadingTimer = setTimeout(() => this.#tell(this.#messages.searchLoading), LOADING_NOTE_DELAY_MS)
    try {
      const own = await loadSearchClient(this.#language)
      if (!isCurrent()) return
      const request = { query: this.#frame.input.value, ...this.#filters.chosen, limit: MAX_SHOWN }
      const dialogRequest = { request, own, isCurrent }
      const isEmpty = request.query.trim() === '' && !request.category && !request.tag
      const answer = await own.search(isEmpty ? { query: '', kind: 'all', limit: 0 } : request)
      if (!isCurrent()) return
      clearTimeout(loadingTimer)
      if (isEmpty) await this.#showStart(answer, dialogRequest)
      else await this.#showAnswer(answer, dialogRequest)
    } catch {
      if (isCurrent()) this.#fail()
    } finally {
      clearTimeout(loadingTimer)
    }
  }

  /** Nothing typed yet. */
  async #showStart(all: SearchAnswer, dialogRequest: DialogRequest): Promise<void> {
    this.#frame.tooCount.textContent = ''
    this.#filters.show(all, dialogRequest.own)
    this.#tell('')
    await this.#results.showSuggestions(dialogRequest)
    if (dialogRequest.isCurrent()) this.#recent.show()
  }

  async #showAnswer(answer: SearchAnswer, dialogRequest: DialogRequest): Promise<void> {
    this.#recent.hide()
    await this.#show(answer, dialogRequest)
    if (!dialogRequest.isCurrent()) return
    this.#pauseTimer = setTimeout(() => void this.#afterPause(answer, dialogRequest), PAUSE_MS)
    if (this.#wantsOther)
      await this.#results.addOther(await loadSearchClient(otherLanguage(this.#language)), dialogRequest)
  }

  async #show(answer: SearchAnswer, dialogRequest: DialogRequest): Promise<void> {
    this.#filters.show(answer, dialogRequest.own)
    this.#tell(noteOn(answer, this.#messages))
    await this.#results.show(answer, dialogRequest)
  }

  /** When the reader has stopped typing: announces the number of hits, after searching the other language too. */
  async #afterPause(answer: SearchAnswer, dialogRequest: DialogRequest): Promise<void> {
    const { request, own, isCurrent } = dialogRequest
    let shown = answer
    if (answer.needsOtherLanguage) {
      const other = await loadSearchClient(otherLanguage(this.#language)).catch(() => undefined)
      if (!isCurrent()) return
      if (other) {
        shown = await own.search(request, other).catch(() => answer)
        if (!isCurrent()) return
        // Does not replace hits that the reader has begun to read.
        if (shown.viaLanguage || shown.answered !== answer.answered) await this.#show(shown, dialogRequest)
      }
    }
    const found = shown.answered ? shown.total : 0
    this.#frame.status.textContent = formatPlural(this.#language, this.#messages.searchResults, found)
  }

  #onKey(event: KeyboardEvent): void {
    const { dialog, input } = this.#frame
    const { active } = this.#results
    if (event.key === 'Escape') {
      event.preventDefault()
      if (input.value === '') dialog.close()
      else this.#search('')
    } else if (event.target !== input || event.isComposing) {
      // Filters handle their own keys, and keys pressed during IME composition are not commands.
    } else if (active.move(event)) {
      event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      this.#storeQuery()
      const target = active.url ?? this.#allResults()
      if (event.ctrlKey || event.metaKey) window.open(target, '_blank', 'noopener')
      else {
        // A link to a section of this page does not load a page: the dialog must close.
        dialog.close()
        location.assign(target)
      }
    }
  }

  /** Stores the query when one of its results is opened. */
  #storeQuery(): void {
    lastQuery.store(this.#frame.input.value)
    recentSearches.add(this.#frame.input.value)
  }

  #tell(text: string): void {
    this.#frame.note.textContent = text
  }

  #fail(): void {
    const { note, status } = this.#frame
    this.#results.clear()
    this.#recent.hide()
    note.replaceChildren(...failureNote(this.#messages, () => this.#allResults()))
    status.textContent = note.textContent
  }

  #allResults(): string {
    const address = new URL(this.#trigger.href)
    const { kind, ...topics } = this.#filters.chosen
    const given = { q: this.#frame.input.value.trim(), kind: kind === 'all' ? '' : kind, ...topics }
    for (const [name, value] of Object.entries(given)) if (value) address.searchParams.set(name, value)
    return address.pathname + address.search
  }
}
