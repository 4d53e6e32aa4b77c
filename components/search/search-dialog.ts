import { isLanguage, type Language, otherLanguage } from '@/lib/languages/language'
import { say, sayCount } from '@/lib/languages/say'
import type { SearchAnswer, SearchRequest } from '@/lib/search/search'
import { loadSearcher, type Searcher } from '@/lib/search/searcher'
import { ChosenRow } from './chosen-row'
import { countElsewhere } from './count-elsewhere'
import { DialogFilters } from './dialog-filters'
import { type DialogFrame, dialogFrame } from './dialog-frame'
import type { DialogWords } from './dialog-words'
import { element } from './element'
import { lastQuery } from './remember-query'
import { resultList } from './result-list'
import { fillExcerptsInView } from './row-excerpts'

/** The articles of the path for who is new here: set when the islands are bundled. */
declare const START: readonly string[]

let dialog: SearchDialog | undefined

/** Opens the search dialog of the page, which is made at the first call, with what was typed already. */
export function openSearchDialog(trigger: HTMLAnchorElement, typed: string): void {
  dialog ??= new SearchDialog(trigger)
  dialog.open(typed)
}

/** How long a reader must have paused before what is not urgent is done: counting aloud, asking elsewhere. */
const PAUSE = 500
/** How long rows must have stood before their texts are fetched: not at each letter. */
const GLANCE = 150
/** How long the index may take before the reader is told that it is on its way. */
const PATIENCE = 400
const MOST_SHOWN = 12

class SearchDialog {
  readonly #trigger: HTMLAnchorElement
  readonly #words: DialogWords
  readonly #language: Language
  readonly #frame: DialogFrame
  readonly #filters: DialogFilters
  readonly #chosen: ChosenRow
  #asked = 0
  #pause: ReturnType<typeof setTimeout> | undefined
  #reading: ReturnType<typeof setTimeout> | undefined

  constructor(trigger: HTMLAnchorElement) {
    const { lang } = document.documentElement
    this.#trigger = trigger
    this.#language = isLanguage(lang) ? lang : 'en'
    this.#words = JSON.parse(trigger.dataset.searchTrigger ?? '{}') as DialogWords
    this.#frame = dialogFrame(this.#words)
    const { dialog, input, list, too, all } = this.#frame
    const answer = () => void this.#answer()
    this.#filters = new DialogFilters(this.#frame, this.#words, answer)
    this.#chosen = new ChosenRow(input, list)
    input.addEventListener('input', answer)
    too.addEventListener('click', () => {
      too.ariaPressed = String(!this.#wantsOther)
      answer()
    })
    dialog.addEventListener('keydown', (event) => this.#onKey(event))
    for (const leaving of [list, all]) leaving.addEventListener('click', () => lastQuery.keep(input.value))
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

  /** Answers what stands in the field. A later question makes an earlier one's answer void. */
  async #answer(): Promise<void> {
    const question = ++this.#asked
    const isCurrent = () => question === this.#asked
    clearTimeout(this.#pause)
    clearTimeout(this.#reading)
    this.#frame.all.href = this.#allResults()
    const patience = setTimeout(() => this.#tell(this.#words.searchLoading), PATIENCE)
    try {
      const own = await loadSearcher(this.#language)
      if (!isCurrent()) return
      const request: SearchRequest = {
        query: this.#frame.input.value,
        ...this.#filters.chosen,
        limit: MOST_SHOWN,
      }
      if (request.query.trim() === '' && !request.category && !request.tag)
        return await this.#showStart(own, isCurrent)
      const answer = await own.search(request)
      if (!isCurrent()) return
      clearTimeout(patience)
      await this.#show(answer, own, isCurrent)
      this.#pause = setTimeout(() => void this.#afterPause(request, answer, own, isCurrent), PAUSE)
      if (this.#wantsOther) await this.#addOther(request, own, isCurrent)
    } catch {
      if (isCurrent()) this.#fail()
    } finally {
      clearTimeout(patience)
    }
  }

  /** When the reader has stopped typing: say how many, and look into the other language. */
  async #afterPause(
    request: SearchRequest,
    answer: SearchAnswer,
    own: Searcher,
    isCurrent: () => boolean,
  ): Promise<void> {
    let shown = answer
    if (answer.needsOther) {
      const other = await loadSearcher(otherLanguage(this.#language)).catch(() => undefined)
      if (!isCurrent()) return
      if (other) {
        shown = await own.search(request, other).catch(() => answer)
        if (!isCurrent()) return
        // Not over what the reader has begun to read, unless that was no answer.
        if (shown.through || shown.answered !== answer.answered)
          await this.#show(shown, own, isCurrent, other)
      }
    }
    const found = shown.answered ? shown.total : 0
    this.#frame.status.textContent = sayCount(this.#language, this.#words.searchResults, found)
    const elsewhere = await countElsewhere(request, otherLanguage(this.#language))
    if (isCurrent() && elsewhere !== undefined) this.#frame.tooCount.textContent = ` ${elsewhere}`
  }

  async #show(
    answer: SearchAnswer,
    own: Searcher,
    isCurrent: () => boolean,
    other?: Searcher,
  ): Promise<void> {
    this.#filters.show(answer, own)
    this.#tell(this.#noteOn(answer))
    if (answer.hits.length === 0) await this.#showPath(own, isCurrent)
    else this.#showHits(answer, own, other)
  }

  #showHits(answer: SearchAnswer, own: Searcher, other: Searcher | undefined): void {
    const { list } = this.#frame
    const { groups, rows } = resultList(answer.hits, this.#words.groups, answer.query)
    list.replaceChildren(...groups)
    list.classList.toggle('apart', !answer.answered)
    // The best section of the first hit is what most readers came for.
    this.#chosen.take(rows, rows[0]?.hit.section ? 1 : 0)
    this.#reading = setTimeout(
      () => fillExcerptsInView(rows, answer.query, this.#frame.list, own, other),
      GLANCE,
    )
  }

  async #addOther(request: SearchRequest, own: Searcher, isCurrent: () => boolean): Promise<void> {
    const index = await loadSearcher(otherLanguage(this.#language))
    const answer = await index.search(request, own)
    if (!isCurrent() || !answer.answered) return
    const { groups, rows } = resultList(answer.hits, this.#words.groups, answer.query)
    this.#frame.list.append(element('div', { class: 'other-language', lang: index.language }, ...groups))
    this.#chosen.add(rows)
    fillExcerptsInView(rows, answer.query, this.#frame.list, index)
  }

  /** Nothing typed yet. */
  async #showStart(own: Searcher, isCurrent: () => boolean): Promise<void> {
    this.#frame.tooCount.textContent = ''
    const all = await own.search({ query: '', kind: 'all', limit: 0 })
    if (!isCurrent()) return
    this.#filters.show(all, own)
    this.#tell('')
    await this.#showPath(own, isCurrent)
  }

  /** The path for who is new here: where there is nothing else to offer. */
  async #showPath(own: Searcher, isCurrent: () => boolean): Promise<void> {
    const { hits } = await own.search({ query: '', kind: 'article', ids: START })
    if (!isCurrent()) return
    const path = START.flatMap((id) => hits.find((hit) => hit.id === id) ?? [])
    const { groups, rows } = resultList(path, { ...this.#words.groups, article: this.#words.searchPrompt })
    for (const { excerpt, hit } of rows) excerpt.textContent = hit.note
    this.#frame.list.replaceChildren(...groups)
    this.#frame.list.classList.remove('apart')
    this.#chosen.take(rows, -1)
  }

  #noteOn({ answered, hits, query, through }: SearchAnswer): string {
    const { searchNothing, searchNearest, searchThrough, languageNames } = this.#words
    if (through) return say(searchThrough, { language: languageNames[through] })
    if (answered) return ''
    const nothing = say(searchNothing, { query })
    return hits.length > 0 ? `${nothing} ${searchNearest}` : nothing
  }

  #onKey(event: KeyboardEvent): void {
    const { dialog, input } = this.#frame
    if (event.key === 'Escape') {
      event.preventDefault()
      if (input.value === '') dialog.close()
      else this.#clear()
    } else if (event.target !== input || event.isComposing) {
      // Keys in the filters are theirs, and keys that compose a letter are not commands.
    } else if (this.#chosen.move(event)) {
      event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      lastQuery.keep(input.value)
      const target = this.#chosen.url ?? this.#allResults()
      if (event.ctrlKey || event.metaKey) window.open(target, '_blank', 'noopener')
      else {
        // A section of this very page needs no loading: the dialog must go for it to be seen.
        dialog.close()
        location.assign(target)
      }
    }
  }

  #clear(): void {
    this.#frame.input.value = ''
    this.#frame.input.focus()
    void this.#answer()
  }

  #tell(text: string): void {
    this.#frame.note.textContent = text
  }

  /** Engine or index did not come, or came broken: say so, and lead to the page that needs neither. */
  #fail(): void {
    const { list, note, status } = this.#frame
    const { searchFailed, searchFailedLink } = this.#words
    const link = element('a', { class: 'link', href: this.#allResults() }, searchFailedLink)
    // What was typed since must go along.
    link.addEventListener('click', () => {
      link.href = this.#allResults()
    })
    list.replaceChildren()
    this.#chosen.take([], -1)
    note.replaceChildren(`${searchFailed} `, link, '.')
    status.textContent = `${searchFailed} ${searchFailedLink}.`
  }

  #allResults(): string {
    const address = new URL(this.#trigger.href)
    const { kind, ...topics } = this.#filters.chosen
    const given = { q: this.#frame.input.value.trim(), kind: kind === 'all' ? '' : kind, ...topics }
    for (const [name, value] of Object.entries(given)) if (value) address.searchParams.set(name, value)
    return address.pathname + address.search
  }
}
