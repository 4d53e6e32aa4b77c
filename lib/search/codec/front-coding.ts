// A sorted list of words, each without what it shares with the one before it; a capital says how much that is.
const CAPITAL = 65
const MAX_SHARED = 25

export function writeWordList(words: string[]): string {
  let before = ''
  let text = ''
  for (const word of words) {
    const shared = sharedStart(before, word)
    text += String.fromCharCode(CAPITAL + shared) + word.slice(shared)
    before = word
  }
  return text
}

export function readWordList(text: string): string[] {
  const words: string[] = []
  let before = ''
  for (const [, capital = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, capital.charCodeAt(0) - CAPITAL) + rest
    words.push(before)
  }
  return words
}

function sharedStart(one: string, two: string): number {
  let at = 0
  while (at < MAX_SHARED && at < one.length && one[at] === two[at]) at++
  return at
}
