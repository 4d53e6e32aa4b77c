import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import { chipsClass } from './dialog-frame'
import { recentSearches } from './recent-searches'

/** What the dialog says of recent searches while nothing is typed: the searches, or the offer to keep them. */
export class RecentList {
  readonly root = element('div', {
    class: 'flex flex-wrap items-center gap-x-4 gap-y-1 px-5 pt-2 pb-4 text-sm',
    hidden: '',
  })
  readonly #words: SearchDialogMessages
  readonly #search: (query: string) => void

  constructor(words: SearchDialogMessages, search: (query: string) => void) {
    this.#words = words
    this.#search = search
  }

  hide(): void {
    this.root.hidden = true
  }

  show(said = ''): void {
    this.root.hidden = false
    const kept = recentSearches.all()
    this.root.replaceChildren(
      ...(kept
        ? [...this.#searches(kept), this.#button(this.#words.recentForget, () => recentSearches.forget())]
        : [this.#button(this.#words.recentKeep, () => recentSearches.begin())]),
      element('span', { role: 'status' }, said),
    )
  }

  #searches(kept: readonly string[]): HTMLElement[] {
    if (kept.length === 0) return [element('span', {}, this.#words.recentNone)]
    return [
      element('span', { class: 'text-xs/[1.45] text-ink-3', id: 'recent-searches' }, this.#words.recent),
      element(
        'span',
        { class: chipsClass, role: 'group', 'aria-labelledby': 'recent-searches' },
        ...kept.map((query) => {
          const chip = element('button', { type: 'button', class: 'chip' }, query)
          chip.addEventListener('click', () => this.#search(query))
          return chip
        }),
      ),
    ]
  }

  /** A button that turns keeping on or off; `act` says false when the device refuses. */
  #button(name: string, act: () => unknown): HTMLElement {
    const button = element('button', { type: 'button', class: 'link' }, name)
    button.addEventListener('click', () => {
      const refused = act() === false
      this.show(refused ? this.#words.recentRefused : '')
      // The button is made anew: the focus goes to the one that took its place.
      this.root.querySelector<HTMLElement>('button:last-of-type')?.focus()
    })
    return button
  }
}
