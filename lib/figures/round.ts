/** A coordinate to one decimal: finer than a screen or a printer shows, and short in the page. */
export const round = (value: number): number => Math.round(value * 10) / 10
