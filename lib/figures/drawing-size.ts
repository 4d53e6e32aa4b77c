/** Every figure is drawn twice: for the width of the column, and for a phone. */
export type DrawingSize = 'wide' | 'narrow'

/** The width of a drawing in its own units, which are pixels where there is room for all of it. */
export const drawingWidth: Record<DrawingSize, number> = { wide: 960, narrow: 350 }
