import type { ResultOption } from './result-list'

/** The option that Enter opens; the focus stays in the field (a combobox with `aria-activedescendant`). */
export class ActiveOption {
  #rows: ResultOption[] = []
  #at = -1
  readonly #input: HTMLInputElement

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input
    list.addEventListener('pointermove', ({ target }) => {
      const at = this.#rows.findIndex(({ option }) => option.contains(target as Node))
      if (at !== -1 && at !== this.#at) this.choose(at)
    })
  }

  get url(): string | undefined {
    return this.#rows[this.#at]?.url
  }

  /** Replaces the options; the one at `index` becomes active, -1 for none. */
  take(rows: readonly ResultOption[], at: number): void {
    this.#rows = []
    this.#at = -1
    this.add(rows)
    this.choose(at)
  }

  add(rows: readonly ResultOption[]): void {
    for (const row of rows) {
      row.option.id = `search-option-${this.#rows.length}`
      this.#rows.push(row)
    }
    this.#input.ariaExpanded = String(this.#rows.length > 0)
  }

  choose(at: number): void {
    this.#rows[this.#at]?.option.setAttribute('aria-selected', 'false')
    this.#at = at
    const row = this.#rows[at]
    row?.option.setAttribute('aria-selected', 'true')
    row?.option.scrollIntoView({ block: 'nearest' })
    if (row) this.#input.setAttribute('aria-activedescendant', row.option.id)
    else this.#input.removeAttribute('aria-activedescendant')
  }

  /** Handles the keys of a listbox; true when the key was one. */
  move({ key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
    const last = this.#rows.length - 1
    if (last < 0) return false
    const step = {
      ArrowDown: this.#at >= last ? 0 : this.#at + 1,
      ArrowUp: this.#at <= 0 ? last : this.#at - 1,
      // With a modifier these two keys keep their meaning in the text field.
      Home: shiftKey || ctrlKey ? undefined : 0,
      End: shiftKey || ctrlKey ? undefined : last,
    }[key]
    if (step === undefined) return false
    this.choose(step)
    return true
  }
}
