import { formatMessage } from '../i18n/format'

/** What a card of tips says of its ticks. */
export interface CardWords {
  /** With gaps for `count` and `all`. */
  ticks: string
  /** What so many ticks mean, fewest first: each up to and with a number of ticks. */
  bands: readonly { upTo: number; text: string }[]
}

/** How many of all tips are ticked, and what that means. */
export function ticksInWords(count: number, all: number, { ticks, bands }: CardWords): string {
  const band = bands.find(({ upTo }) => count <= upTo)
  return `${formatMessage(ticks, { count, all })}. ${band?.text ?? ''}`
}
