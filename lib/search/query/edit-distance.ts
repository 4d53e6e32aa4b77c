const LONGEST = 62

// Three rows of the table, used again for every pair: a typo is compared with thousands of words.
let beforeLast = new Uint8Array(LONGEST + 1)
let last = new Uint8Array(LONGEST + 1)
let current = new Uint8Array(LONGEST + 1)

/**
 * How many letters apart two words are, a swap of neighbours counting as one; more than `most` is said as
 * `most + 1`.
 */
export function lettersApart(one: string, two: string, most: number): number {
  if (Math.abs(one.length - two.length) > most || Math.max(one.length, two.length) > LONGEST) return most + 1
  for (let at = 0; at <= two.length; at++) last[at] = at
  for (let row = 1; row <= one.length; row++) {
    current[0] = row
    let least = row
    for (let at = 1; at <= two.length; at++) {
      const cost = costAt(one, two, row, at)
      current[at] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    const spare = beforeLast
    beforeLast = last
    last = current
    current = spare
  }
  return Math.min(last[two.length] ?? 0, most + 1)
}

function costAt(one: string, two: string, row: number, at: number): number {
  const same = one[row - 1] === two[at - 1]
  const cost = Math.min(
    (last[at] as number) + 1,
    (current[at - 1] as number) + 1,
    (last[at - 1] as number) + (same ? 0 : 1),
  )
  const swapped = row > 1 && at > 1 && one[row - 1] === two[at - 2] && one[row - 2] === two[at - 1]
  return swapped ? Math.min(cost, (beforeLast[at - 2] as number) + 1) : cost
}
