import type { Searcher } from '@/lib/search/client/search-client'
import { type EntryKind, entryKinds } from '@/lib/search/index/document'
import type { SearchAnswer } from '@/lib/search/search'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import type { DialogFrame } from './dialog-frame'

/** The filters of the dialog: by kind as chips, by category and by tag as lists, each with how many it would leave. */
export class DialogFilters {
  kind: EntryKind | 'all' = 'all'
  readonly #frame: DialogFrame
  readonly #words: SearchDialogMessages
  readonly #changed: () => void

  constructor(frame: DialogFrame, words: SearchDialogMessages, changed: () => void) {
    this.#frame = frame
    this.#words = words
    this.#changed = changed
    frame.topic.addEventListener('change', changed)
    frame.tag.addEventListener('change', changed)
  }

  get chosen(): { kind: EntryKind | 'all'; category: string; tag: string } {
    return { kind: this.kind, category: this.#frame.topic.value, tag: this.#frame.tag.value }
  }

  show({ counts }: SearchAnswer, { topics }: Searcher): void {
    const total = Object.values(counts.kind).reduce((sum, many) => sum + many, 0)
    const present = entryKinds.filter((kind) => counts.kind[kind] > 0 || this.kind === kind)
    this.#frame.kinds.replaceChildren(
      this.#chip('all', this.#words.searchAllKinds, total),
      ...present.map((kind) => this.#chip(kind, this.#words.groups[kind], counts.kind[kind])),
    )
    fillList(this.#frame.topic, this.#words.searchAllTopics, counts.category, topics)
    fillList(this.#frame.tag, this.#words.searchAllTags, counts.tag, topics)
  }

  #chip(kind: EntryKind | 'all', name: string, many: number): HTMLElement {
    const pressed = String(this.kind === kind)
    const count = element('span', { class: 'chip__count' }, ` ${many}`)
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': pressed, 'data-kind': kind },
      name,
      count,
    )
    chip.addEventListener('click', () => {
      this.kind = kind
      this.#changed()
      // The chips are made anew with each answer: the focus goes to the one that took this one's place.
      this.#frame.kinds.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus()
    })
    return chip
  }
}

function fillList(
  list: HTMLSelectElement,
  all: string,
  counts: Record<string, number>,
  topics: Searcher['topics'],
): void {
  const current = list.value
  const ids = new Set([...Object.keys(counts).filter((id) => counts[id]), ...(current ? [current] : [])])
  const options = [...ids]
    .map((id) => ({ id, title: topics.get(id) ?? id }))
    .sort((a, b) => a.title.localeCompare(b.title))
    .map(({ id, title }) => element('option', { value: id }, `${title} (${counts[id] ?? 0})`))
  list.replaceChildren(element('option', { value: '' }, all), ...options)
  list.value = current
}
