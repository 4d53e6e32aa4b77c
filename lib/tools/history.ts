/** The states of something that is edited, so that each change can be taken back. */
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

  /** Takes a new state; of the oldest, the first are forgotten. A state that is the same is no change. */
  change(next: T): void {
    if (next === this.#present) return
    this.#past = [...this.#past, this.#present].slice(-MOST)
    this.#present = next
  }

  undo(): void {
    const last = this.#past.pop()
    if (last !== undefined) this.#present = last
  }
}

const MOST = 100
