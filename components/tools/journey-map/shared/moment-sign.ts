import type { CreateElement } from '@/components/shared/h'
import type { Direction } from '@/lib/tools/journey-drawing'
import type { Moment } from '@/lib/tools/journey-map'

/** Half length of a notch along its line, and its depth. */
const NOTCH = { along: 9, across: 15 }

/** The sign of a moment at a point of a horizontal or vertical line. On a vertical line a notch points left. */
export function momentSign<Rendered>(
  h: CreateElement<Rendered>,
  moment: Moment,
  { x, y }: { x: number; y: number },
  direction: Direction,
): Rendered {
  const circle = (name: string, r: number) => h('circle', { class: name, cx: `${x}`, cy: `${y}`, r: `${r}` })
  const { along, across } = NOTCH
  switch (moment) {
    case 'step':
      return h('g', { class: 'map-curve__sign' }, circle('figure__step', 5.5))
    case 'magic':
      return h('g', { class: 'map-curve__sign' }, circle('figure__ring', 12), circle('figure__dot', 6))
    case 'pain':
      // The line itself dips: a gap hides the level stretch the notch stands in for.
      return direction === 'lying'
        ? h(
            'g',
            { class: 'map-curve__sign' },
            h('path', { class: 'map-curve__gap', d: `M${x - along + 1} ${y}h${2 * along - 2}` }),
            h('path', {
              class: 'figure__line',
              d: `M${x - along} ${y}l${along} ${across}l${along} ${-across}`,
            }),
          )
        : h(
            'g',
            { class: 'map-curve__sign' },
            h('path', { class: 'map-curve__gap', d: `M${x} ${y - along + 1}v${2 * along - 2}` }),
            h('path', {
              class: 'figure__line',
              d: `M${x} ${y - along}l${-across} ${along}l${across} ${along}`,
            }),
          )
  }
}
