const MAX_LENGTH = 62

// Three rows of the distance table, reused for every pair: a misspelt word is compared with thousands of words.
let rowBeforeLast = new Uint8Array(MAX_LENGTH + 1)
let lastRow = new Uint8Array(MAX_LENGTH + 1)
let row = new Uint8Array(MAX_LENGTH + 1)

/**
 * The Damerau–Levenshtein distance of two words, in its restricted form (optimal string alignment): insertions,
 * deletions, substitutions and transpositions of neighbours count 1. A distance above `max` is given as `max + 1`.
 * Source: Damerau, “A technique for computer detection and correction of spelling errors” (1964).
 */
export function damerauLevenshtein(one: string, two: string, max: number): number {
  if (Math.abs(one.length - two.length) > max || Math.max(one.length, two.length) > MAX_LENGTH) return max + 1
  for (let j = 0; j <= two.length; j++) lastRow[j] = j
  for (let i = 1; i <= one.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= two.length; j++) {
      const cost = costAt(one, two, i, j)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > max) return max + 1
    const spare = rowBeforeLast
    rowBeforeLast = lastRow
    lastRow = row
    row = spare
  }
  return Math.min(lastRow[two.length] ?? 0, max + 1)
}

function costAt(one: string, two: string, i: number, j: number): number {
  const same = one[i - 1] === two[j - 1]
  const cost = Math.min(
    (lastRow[j] as number) + 1,
    (row[j - 1] as number) + 1,
    (lastRow[j - 1] as number) + (same ? 0 : 1),
  )
  const transposed = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]
  return transposed ? Math.min(cost, (rowBeforeLast[j - 2] as number) + 1) : cost
}
