import type { SearchClient } from '@/lib/search/client/client'
import { type DocumentKind, documentKinds } from '@/lib/search/index/document'
import type { SearchAnswer } from '@/lib/search/search'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import type { DialogFrame } from './dialog-frame'

/**
 * The filters of the dialog: chips for kinds, selects for categories and tags, each with the number of hits it would
 * leave.
 */
export class DialogFilters {
  kind: DocumentKind | 'all' = 'all'
  readonly #frame: DialogFrame
  readonly #messages: SearchDialogMessages
  readonly #changed: () => void

  constructor(frame: DialogFrame, messages: SearchDialogMessages, changed: () => void) {
    this.#frame = frame
    this.#messages = messages
    this.#changed = changed
    frame.topic.addEventListener('change', changed)
    frame.tag.addEventListener('change', changed)
  }

  get chosen(): { kind: DocumentKind | 'all'; category: string; tag: string } {
    return { kind: this.kind, category: this.#frame.topic.value, tag: this.#frame.tag.value }
  }

  show({ facetCounts }: SearchAnswer, { topics }: SearchClient): void {
    const total = Object.values(facetCounts.kind).reduce((sum, many) => sum + many, 0)
    const present = documentKinds.filter((kind) => facetCounts.kind[kind] > 0 || this.kind === kind)
    this.#frame.kinds.replaceChildren(
      this.#chip('all', this.#messages.searchAllKinds, total),
      ...present.map((kind) => this.#chip(kind, this.#messages.groups[kind], facetCounts.kind[kind])),
    )
    fillList(this.#frame.topic, this.#messages.searchAllTopics, facetCounts.category, topics)
    fillList(this.#frame.tag, this.#messages.searchAllTags, facetCounts.tag, topics)
  }

  #chip(kind: DocumentKind | 'all', name: string, many: number): HTMLElement {
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
      // Each answer rebuilds the chips: the focus moves to the replacement of the one that had it.
      this.#frame.kinds.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus()
    })
    return chip
  }
}

function fillList(
  list: HTMLSelectElement,
  all: string,
  facetCounts: Record<string, number>,
  topics: SearchClient['topics'],
): void {
  const current = list.value
  const ids = new Set([
    ...Object.keys(facetCounts).filter((id) => facetCounts[id]),
    ...(current ? [current] : []),
  ])
  const options = [...ids]
    .map((id) => ({ id, title: topics.get(id) ?? id }))
    .sort((a, b) => a.title.localeCompare(b.title))
    .map(({ id, title }) => element('option', { value: id }, `${title} (${facetCounts[id] ?? 0})`))
  list.replaceChildren(element('option', { value: '' }, all), ...options)
  list.value = current
}
