export interface Point {
  x: number
  y: number
}

/** A box in a drawing. */
export interface Rect extends Point {
  width: number
  height: number
}

export const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })
export const bottomOf = ({ y, height }: Rect): number => y + height
export const rightOf = ({ x, width }: Rect): number => x + width
