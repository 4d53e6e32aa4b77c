import type { Language } from '@/lib/i18n/languages'
import { proofOfFile, readFile } from '../codec/envelope'
import { readLists } from '../codec/varint'
import { createPostings, type Postings } from '../index/inverted-index'
import type { Piece } from './layout'

/** Stands for the places of a word until they are there: there are some. The answer is void in any case. */
const SOME_PLACE = [0]

/** The places of words, as far as their pieces are there. */
export class Pieces implements Pick<Postings, 'placesOf'> {
  readonly #postings = createPostings()
  /** The tokens of each piece that is not there yet, by its proof; and the other way round. */
  readonly #tokens = new Map<string, string[]>()
  readonly #proofs = new Map<string, string>()
  readonly #language: Language
  #wanted = new Set<string>()

  constructor(tokens: readonly string[], pieces: readonly Piece[], language: Language) {
    this.#language = language
    let at = 0
    for (const [count, proof] of pieces) {
      const own = tokens.slice(at, at + count)
      at += count
      this.#tokens.set(proof, own)
      for (const token of own) this.#proofs.set(token, proof)
    }
  }

  placesOf(token: string): readonly number[] {
    const proof = this.#proofs.get(token)
    if (proof === undefined) return []
    if (!this.#tokens.has(proof)) return this.#postings.placesOf(token)
    this.#wanted.add(proof)
    return SOME_PLACE
  }

  /** The proofs of pieces that were asked for in vain since the last call. */
  takeWanted(): string[] {
    const wanted = [...this.#wanted]
    this.#wanted = new Set()
    return wanted
  }

  /** Takes a piece that was fetched. Throws when it is another, cut off or damaged. */
  take(proof: string, file: string): void {
    const [, counts = '', steps = ''] = readFile(`places-${this.#language}`, file)
    if (proofOfFile(file) !== proof) throw new Error(`This is not the piece ${proof} of the index.`)
    const tokens = this.#tokens.get(proof) ?? []
    this.#postings.take(readLists(counts, steps).map((places, at) => [tokens[at] ?? '', places]))
    this.#tokens.delete(proof)
  }
}
