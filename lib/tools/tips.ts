import { formatMessage } from '../i18n/format'

/** Messages about the number of ticks on a tips card. */
export interface TipsCardMessages {
  /** With placeholders for `count` and `all`. */
  ticks: string
  /** Texts by number of ticks, fewest first: each applies up to and including `upTo`. */
  bands: readonly { upTo: number; text: string }[]
}

/** Says how many tips are ticked, and what that means. */
export function formatTicks(count: number, all: number, { ticks, bands }: TipsCardMessages): string {
  const band = bands.find(({ upTo }) => count <= upTo)
  return `${formatMessage(ticks, { count, all })}. ${band?.text ?? ''}`
}
