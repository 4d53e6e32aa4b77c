/** Adds up weights by entry, in arrays with a place for every entry: broad queries meet all of them. */
export class Tally {
  /** The entries that have a weight, in the order in which they came. */
  readonly entries: number[] = []
  /** By entry. */
  readonly weights: Float64Array
  /** By entry: 1 where the title or the labels hold it. */
  readonly named: Uint8Array

  constructor(size: number) {
    this.weights = new Float64Array(size)
    this.named = new Uint8Array(size)
  }

  add(entry: number, weight: number, isNamed: boolean | number | undefined): void {
    const before = this.weights[entry] ?? 0
    if (before === 0 && weight > 0) this.entries.push(entry)
    this.weights[entry] = before + weight
    if (isNamed) this.named[entry] = 1
  }
}
