import { formatPlural } from '@/lib/i18n/format'
import { isLanguage, type Language, otherLanguage } from '@/lib/i18n/languages'
import { loadSearchClient } from '@/lib/search/client/search-client'
import type { SearchAnswer } from '@/lib/search/search'
import { adoptStyles } from '../../client/adopt-styles'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import { DialogFilters } from './dialog-filters'
import { type DialogFrame, dialogFrame } from './dialog-frame'
import { failureNote, noteOn } from './dialog-notes'
import { type Asking, DialogResults } from './dialog-results'
import { lastQuery } from './last-query'
import { RecentList } from './recent-list'
import { recentSearches } from './recent-searches'
import styles from './search-dialog.css?inline'

let dialog: SearchDialog | undefined

/** Opens the search dialog of the page, which is made at the first call, with what was typed already. */
export function openSearchDialog(trigger: HTMLAnchorElement, typed: string): void {
  dialog ??= new SearchDialog(trigger)
  dialog.open(typed)
}

/** How long a reader must have paused before what is not urgent is done: counting aloud, asking elsewhere. */
const PAUSE = 500
/** How long the index may take before the reader is told that it is on its way. */
const PATIENCE = 400
const MAX_SHOWN = 12

class SearchDialog {
  readonly #trigger: HTMLAnchorElement
  readonly #words: SearchDialogMessages
  readonly #language: Language
  readonly #frame: DialogFrame
  readonly #filters: DialogFilters
  readonly #results: DialogResults
  readonly #recent: RecentList
  #asked = 0
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(trigger: HTMLAnchorElement) {
    const { lang } = document.documentElement
    this.#trigger = trigger
    this.#language = isLanguage(lang) ? lang : 'en'
    this.#words = JSON.parse(trigger.dataset.searchTrigger ?? '{}') as SearchDialogMessages
    this.#frame = dialogFrame(this.#words)
    const { dialog, input, list, too, all } = this.#frame
    const answer = () => void this.#answer()
    this.#filters = new DialogFilters(this.#frame, this.#words, answer)
    this.#results = new DialogResults(this.#frame, this.#words, this.#language)
    this.#recent = new RecentList(this.#words, (query) => this.#ask(query))
    list.after(this.#recent.root)
    input.addEventListener('input', answer)
    too.addEventListener('click', () => {
      too.ariaPressed = String(!this.#wantsOther)
      answer()
    })
    dialog.addEventListener('keydown', (event) => this.#onKey(event))
    for (const leaving of [list, all]) leaving.addEventListener('click', () => this.#keepQuery())
    adoptStyles(styles)
    document.body.append(dialog)
  }

  open(typed: string): void {
    const { dialog, input } = this.#frame
    if (dialog.open) return
    if (typed || !input.value) input.value = typed || lastQuery.recall()
    dialog.showModal()
    // A query from before is there to be replaced, one begun just now to be finished.
    if (!typed) input.select()
    void this.#answer()
  }

  get #wantsOther(): boolean {
    return this.#frame.too.ariaPressed === 'true'
  }

  #ask(query: string): void {
    this.#frame.input.value = query
    this.#frame.input.focus()
    void this.#answer()
  }

  /** Answers what stands in the field. A later question makes an earlier one's answer void. */
  async #answer(): Promise<void> {
    const question = ++this.#asked
    const isCurrent = () => question === this.#asked
    clearTimeout(this.#pause)
    this.#frame.all.href = this.#allResults()
    const patience = setTimeout(() => this.#tell(this.#words.searchLoading), PATIENCE)
    try {
      const own = await loadSearchClient(this.#language)
      if (!isCurrent()) return
      const request = { query: this.#frame.input.value, ...this.#filters.chosen, limit: MAX_SHOWN }
      const asking = { request, own, isCurrent }
      const isEmpty = request.query.trim() === '' && !request.category && !request.tag
      const answer = await own.search(isEmpty ? { query: '', kind: 'all', limit: 0 } : request)
      if (!isCurrent()) return
      clearTimeout(patience)
      if (isEmpty) await this.#showStart(answer, asking)
      else await this.#showAnswer(answer, asking)
    } catch {
      if (isCurrent()) this.#fail()
    } finally {
      clearTimeout(patience)
    }
  }

  /** Nothing typed yet. */
  async #showStart(all: SearchAnswer, asking: Asking): Promise<void> {
    this.#frame.tooCount.textContent = ''
    this.#filters.show(all, asking.own)
    this.#tell('')
    await this.#results.showPath(asking)
    if (asking.isCurrent()) this.#recent.show()
  }

  async #showAnswer(answer: SearchAnswer, asking: Asking): Promise<void> {
    this.#recent.hide()
    await this.#show(answer, asking)
    if (!asking.isCurrent()) return
    this.#pause = setTimeout(() => void this.#afterPause(answer, asking), PAUSE)
    if (this.#wantsOther)
      await this.#results.addOther(await loadSearchClient(otherLanguage(this.#language)), asking)
  }

  async #show(answer: SearchAnswer, asking: Asking): Promise<void> {
    this.#filters.show(answer, asking.own)
    this.#tell(noteOn(answer, this.#words))
    await this.#results.show(answer, asking)
  }

  /** When the reader has stopped typing: say how many, after a look into the texts of the other language. */
  async #afterPause(answer: SearchAnswer, asking: Asking): Promise<void> {
    const { request, own, isCurrent } = asking
    let shown = answer
    if (answer.needsOtherLanguage) {
      const other = await loadSearchClient(otherLanguage(this.#language)).catch(() => undefined)
      if (!isCurrent()) return
      if (other) {
        shown = await own.search(request, other).catch(() => answer)
        if (!isCurrent()) return
        // Not over what the reader has begun to read, unless that was no answer.
        if (shown.viaLanguage || shown.answered !== answer.answered) await this.#show(shown, asking)
      }
    }
    const found = shown.answered ? shown.total : 0
    this.#frame.status.textContent = formatPlural(this.#language, this.#words.searchResults, found)
  }

  #onKey(event: KeyboardEvent): void {
    const { dialog, input } = this.#frame
    const { chosen } = this.#results
    if (event.key === 'Escape') {
      event.preventDefault()
      if (input.value === '') dialog.close()
      else this.#ask('')
    } else if (event.target !== input || event.isComposing) {
      // Keys in the filters are theirs, and keys that compose a letter are not commands.
    } else if (chosen.move(event)) {
      event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      this.#keepQuery()
      const target = chosen.url ?? this.#allResults()
      if (event.ctrlKey || event.metaKey) window.open(target, '_blank', 'noopener')
      else {
        // A section of this very page needs no loading: the dialog must go for it to be seen.
        dialog.close()
        location.assign(target)
      }
    }
  }

  /** What led somewhere may be wanted again. */
  #keepQuery(): void {
    lastQuery.keep(this.#frame.input.value)
    recentSearches.keep(this.#frame.input.value)
  }

  #tell(text: string): void {
    this.#frame.note.textContent = text
  }

  #fail(): void {
    const { note, status } = this.#frame
    this.#results.clear()
    this.#recent.hide()
    note.replaceChildren(...failureNote(this.#words, () => this.#allResults()))
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
