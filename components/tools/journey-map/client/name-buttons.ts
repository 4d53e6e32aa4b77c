import { element } from '@/components/client/dom'
import type { Fill } from '../shared/map-table'

/** The names of the stages as buttons that choose them. Only one is in the tab order (roving tabindex). */
export const nameButtons = (chosen: number): Partial<Fill<Element>> => ({
  name: (stage, at) =>
    element(
      'button',
      {
        type: 'button',
        class: 'map-table__name',
        'aria-pressed': `${at === chosen}`,
        tabindex: at === chosen ? '0' : '-1',
        'data-choose': '',
      },
      stage.name || '–',
    ),
})
