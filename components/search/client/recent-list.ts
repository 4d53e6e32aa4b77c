import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'
import { chipsClass } from './dialog-frame'
import { recentSearches } from './recent-searches'

/** The recent searches that the dialog shows while nothing is typed, or the offer to store them. */
export class RecentList {
  readonly root = element('div', {
    class: 'flex flex-wrap items-center gap-x-4 gap-y-1 px-5 pt-2 pb-4 text-sm',
    hidden: '',
  })
  readonly #messages: SearchDialogMessages
  readonly #search: (query: string) => void

  constructor(messages: SearchDialogMessages, search: (query: string) => void) {
    this.#messages = messages
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
        ? [...this.#searches(kept), this.#button(this.#messages.recentForget, () => recentSearches.forget())]
        : [this.#button(this.#messages.recentKeep, () => recentSearches.begin())]),
      element('span', { role: 'status' }, said),
    )
  }

  #searches(kept: readonly string[]): HTMLElement[] {
    if (kept.length === 0) return [element('span', {}, this.#messages.recentNone)]
    return [
      element('span', { class: 'text-xs/[1.45] text-ink-3', id: 'recent-searches' }, this.#messages.recent),
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

  /** A button that turns storing on or off; `act` returns false when the browser refuses. */
  #button(name: string, act: () => unknown): HTMLElement {
    const button = element('button', { type: 'button', class: 'link' }, name)
    button.addEventListener('click', () => {
      const refused = act() === false
      this.show(refused ? this.#messages.recentRefused : '')
      // The button is rebuilt: the focus moves to its replacement.
      this.root.querySelector<HTMLElement>('button:last-of-type')?.focus()
    })
    return button
  }
}
