/**
 * The known word closest to `word`, or undefined when more than a third of its letters differ (Levenshtein
 * distance).
 */
export function closestWord(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= Math.max(1, candidate.length / 3) && distance < (best?.distance ?? Infinity)) {
      best = { word: candidate, distance }
    }
  }
  return best?.word
}

/** A remedy for an unknown word: the closest known one, or else the list of all. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known]
  const nearest = closestWord(word, words)
  return nearest ? `Did you mean ${nearest}?` : `Known are: ${words.join(', ')}`
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
