import { element } from '@/components/client/dom'
import type { Fill } from '../shared/map-table'

/** The names of the stages as buttons that choose them. One stop of the Tab key: the arrows go from one to the next. */
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
