/** Text styles of a drawing: large numbers, names and remarks. */
export type Lettering = 'amount' | 'name' | 'remark'

/** Font size and line height in the drawing's units. The CSS of figures sets the same sizes. */
export const letters: Record<Lettering, { size: number; leading: number }> = {
  amount: { size: 28, leading: 34 },
  name: { size: 15, leading: 18 },
  remark: { size: 13.5, leading: 17 },
}

/** Funnel Sans at weight 500: the advance of each letter in hundredths of its size, as measured in the font. */
const advances: readonly (readonly [number, string])[] = [
  [25, '.,’‘ ijlï\u00A0'],
  [30, ':;I()-'],
  [36, 'ft/'],
  [40, 'rJ“”'],
  [49, 'zs–'],
  [53, 'vxyac'],
  [56, 'ekFLéë0123456789+×oETZ'],
  [60, 'bdghnpquYóü'],
  [65, 'SPXKAB&'],
  [72, 'CVRDUGHOQ'],
  [85, 'NwM%'],
  [92, 'mW'],
]

const advanceOf = new Map(advances.flatMap(([advance, set]) => [...set].map((letter) => [letter, advance])))

/** Margin for the fallback fonts and the serif of amounts, which are slightly wider. */
const ALLOWANCE: Record<Lettering, number> = { amount: 1.05, name: 1.04, remark: 1.04 }

/** Width of a text in Funnel Sans at a font size. An unknown letter counts as a wide one. */
export function lengthAt(size: number, text: string): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (advanceOf.get(letter) ?? 92), 0)
  return (hundredths / 100) * size
}

/** Maximum width of a text in any of the fonts. */
export const widthOf = (text: string, lettering: Lettering): number =>
  lengthAt(letters[lettering].size, text) * ALLOWANCE[lettering]

/** Breaks a text at its spaces into as few lines as fit, and makes these about equally long. */
export function breakLines(text: string, lettering: Lettering, width: number): string[] {
  const lines = fill(text, lettering, width)
  const longestWord = Math.max(...text.split(' ').map((word) => widthOf(word, lettering)))
  let even = lines
  for (let narrower = width - 4; narrower >= longestWord; narrower -= 4) {
    const attempt = fill(text, lettering, narrower)
    if (attempt.length > lines.length) break
    even = attempt
  }
  return even
}

function fill(text: string, lettering: Lettering, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer, lettering) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A name with one or several remarks below, each starting on its own line. */
export interface TextBlock {
  name?: string
  remark?: string | readonly string[]
}

export interface LaidOutLines {
  lettering: Lettering
  /** The baseline of the first line, down from the top of the block. */
  top: number
  lines: string[]
}

/** A block of text broken to a width: its lines with their baselines, and its height. */
export function layoutText(
  { name, remark }: TextBlock,
  width: number,
): { blocks: LaidOutLines[]; height: number } {
  const remarks = typeof remark === 'string' ? [remark] : (remark ?? [])
  const blocks: LaidOutLines[] = []
  let height = 0
  const add = (lettering: Lettering, texts: readonly string[]) => {
    if (texts.length === 0) return
    const { size, leading } = letters[lettering]
    const lines = texts.flatMap((text) => breakLines(text, lettering, width))
    blocks.push({ lettering, top: height + size * 0.8, lines })
    height += lines.length * leading + 2
  }
  add('name', name ? [name] : [])
  add('remark', remarks)
  return { blocks, height: Math.max(0, height - 5) }
}
