/** Undo history of a value that is edited. */
export class History<T> {
  #past: T[] = []
  #present: T

  constructor(present: T) {
    this.#present = present
  }

  get present(): T {
    return this.#present
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  /** Adds a state; the oldest are dropped beyond the maximum. The same state is ignored. */
  change(next: T): void {
    if (next === this.#present) return
    this.#past = [...this.#past, this.#present].slice(-MAX_STATES)
    this.#present = next
  }

  undo(): void {
    const last = this.#past.pop()
    if (last !== undefined) this.#present = last
  }
}

const MAX_STATES = 100
