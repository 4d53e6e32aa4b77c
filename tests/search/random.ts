/** Random values that are the same in every run: a failing property names its seed. */
export function randomFrom(seed: number) {
  let state = seed
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  const letter = (letters = 'abcdefghijklmnoprstuvwz') => letters[below(letters.length)] ?? 'a'
  const word = (least: number, most: number) =>
    Array.from({ length: least + below(most - least + 1) }, () => letter()).join('')
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T
  return { below, letter, word, pick }
}
