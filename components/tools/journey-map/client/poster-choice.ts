import { domH } from '@/components/client/dom'
import type { JourneyMap } from '@/lib/tools/journey-map'
import { type PosterFormat, posterFormats } from '@/lib/tools/poster'
import type { MapMessages } from '../shared/map-messages'
import { posterScene } from '../shared/poster-scene'
import { printMap } from './print-map'

/** Binds the choice of a poster format, its preview to scale, and printing. */
export function bindPoster(root: HTMLElement, messages: MapMessages, current: () => JourneyMap) {
  const scene = root.querySelector('[data-scene]')
  const note = root.querySelector('[data-format-note]')
  const place = root.querySelector<HTMLElement>('[data-poster]')
  let format: PosterFormat = 'roll'
  const show = () => scene?.replaceChildren(posterScene(domH, current(), format, messages))
  for (const choice of root.querySelectorAll<HTMLInputElement>('[name=format]'))
    choice.addEventListener('change', () => {
      format = posterFormats.find((known) => known === choice.value) ?? format
      if (note) note.textContent = messages.formatNotes[format]
      show()
    })
  return {
    show,
    print: () => {
      if (place) printMap(place, format, current(), messages)
    },
  }
}
