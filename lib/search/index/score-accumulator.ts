/** Adds up weights by document, in arrays with one slot per document: frequent terms occur in all of them. */
export class ScoreAccumulator {
  /** The documents that have a weight, in the order in which they came. */
  readonly docs: number[] = []
  /** By document. */
  readonly weights: Float64Array
  /** By document: 1 when the title or the labels have the term. */
  readonly named: Uint8Array

  constructor(documentCount: number) {
    this.weights = new Float64Array(documentCount)
    this.named = new Uint8Array(documentCount)
  }

  add(doc: number, weight: number, isNamed: boolean | number | undefined): void {
    const before = this.weights[doc] ?? 0
    if (before === 0 && weight > 0) this.docs.push(doc)
    this.weights[doc] = before + weight
    if (isNamed) this.named[doc] = 1
  }
}
