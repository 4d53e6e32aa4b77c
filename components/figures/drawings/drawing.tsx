import type { ReactNode } from 'react'
import { type DrawingSize, drawingWidth } from '@/lib/figures/drawing-size'
import type { FigureName } from '@/lib/figures/figure-names'

/** Id of the element that states the finding of a figure and labels its drawings. */
export const titleId = (name: FigureName) => `fig-${name}-title`

interface DrawingProps {
  of: { name: FigureName }
  size: DrawingSize
  height: number
  children: ReactNode
}

/** The SVG element of a figure. CSS shows one of its two sizes. */
export function Drawing({ of, size, height, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its title is the visible one of the figure
    <svg
      className={size === 'wide' ? 'figure is-wide' : 'figure is-narrow'}
      viewBox={`0 0 ${drawingWidth[size]} ${Math.ceil(height)}`}
      role="img"
      aria-labelledby={titleId(of.name)}
    >
      {children}
    </svg>
  )
}
