import type { Stage } from '@/lib/tools/journey'
import { drawJourney, HEIGHT } from '@/lib/tools/journey-drawing'

const SVG = 'http://www.w3.org/2000/svg'

/** The emotion curve as an SVG element: a picture of what the stages say in words. */
export function mapCurve(stages: readonly Stage[], drawnWidth?: number): SVGElement {
  const { width, curve, middle, points } = drawJourney(stages, drawnWidth)
  return shape(
    'svg',
    { class: 'figure map-curve', viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' },
    shape('path', { class: 'hair', d: `M0 ${middle}H${width}` }),
    shape('path', { class: 'line', d: curve }),
    ...points.flatMap(({ x, y, mark }) => {
      const circle = (name: string, r: number) =>
        shape('circle', { class: name, cx: `${x}`, cy: `${y}`, r: `${r}` })
      if (mark === 'magic') return [circle('ring', 11.25), circle('dot', 5.6)]
      return mark === 'step' ? [circle('step', 4.5)] : []
    }),
  )
}

function shape(name: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}
