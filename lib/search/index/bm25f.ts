import { bm25f } from '../tuning/parameters'

// The parts of BM25F: Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond” (2009), 3.1–3.6.

/** Term frequency saturation, tf / (k1 + tf): from 0 to 1, further mentions add less and less. */
export const saturate = (weightedFrequency: number): number =>
  weightedFrequency / (bm25f.k1 + weightedFrequency)

/** Length normalization, 1 − b + b · length / average length: divides the frequency in a body; about 1. */
export const lengthNorm = (length: number, averageLength: number): number =>
  1 - bm25f.b + (bm25f.b * length) / averageLength

/** Inverse document frequency of a term that `n` of `total` documents have: ln(1 + (N − n + 0.5) / (n + 0.5)). */
export const inverseDocumentFrequency = (n: number, total: number): number =>
  Math.max(bm25f.minIdf, Math.log(1 + (total - n + 0.5) / (n + 0.5)))
