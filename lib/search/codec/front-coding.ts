// Front coding of a sorted word list: each word without the prefix it shares with the word before; a capital letter
// (A = 0) says how long that prefix is. Words are lower case, so a capital also marks where a word begins.
const ZERO = 65
const MAX_SHARED = 25

/** Encodes a sorted list of lower-case words. */
export function encodeFrontCoded(words: readonly string[]): string {
  let previous = ''
  let text = ''
  for (const word of words) {
    const shared = sharedPrefixLength(previous, word)
    text += String.fromCharCode(ZERO + shared) + word.slice(shared)
    previous = word
  }
  return text
}

/** Decodes the words that `encodeFrontCoded` encoded. */
export function decodeFrontCoded(text: string): string[] {
  const words: string[] = []
  let previous = ''
  for (const [, capital = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    previous = previous.slice(0, capital.charCodeAt(0) - ZERO) + rest
    words.push(previous)
  }
  return words
}

function sharedPrefixLength(one: string, two: string): number {
  let length = 0
  while (length < MAX_SHARED && length < one.length && one[length] === two[length]) length++
  return length
}
