/** Rounds a coordinate to one decimal: finer than a screen or printer shows, and short in HTML. */
export const round = (value: number): number => Math.round(value * 10) / 10
