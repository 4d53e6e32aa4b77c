/**
 * How many letters apart two words are, a swap of neighbours counting as one; more than `most` is said as
 * `most + 1`. Only the cells that can still matter are worked out.
 */
export function lettersApart(one: string, two: string, most: number): number {
  if (Math.abs(one.length - two.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let least = row
    for (let at = 1; at <= two.length; at++) {
      const same = one[row - 1] === two[at - 1]
      let cost = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && at > 1 && one[row - 1] === two[at - 2] && one[row - 2] === two[at - 1]) {
        cost = Math.min(cost, (beforeLast[at - 2] ?? 0) + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[two.length] ?? 0, most + 1)
}
