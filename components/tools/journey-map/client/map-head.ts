import type { JourneyMap } from '@/lib/tools/journey-map'
import type { MapWords } from '../shared/map-messages'

type Field = HTMLInputElement | HTMLSelectElement

/** Tells of changes to what a map says of itself as a whole; the answer shows a map in the fields, and for paper. */
export function bindHead(
  root: HTMLElement,
  { fields: names }: MapWords,
  change: (change: Partial<JourneyMap>) => void,
): (map: JourneyMap) => void {
  const fields = [...root.querySelectorAll<Field>('[data-field]')]
  for (const field of fields)
    field.addEventListener('change', () => change({ [field.dataset.field ?? '']: field.value }))
  const write = (selector: string, text: string) => {
    const place = root.querySelector(selector)
    if (place) place.textContent = text
  }
  return (map) => {
    for (const field of fields) field.value = String(map[field.dataset.field as keyof JourneyMap])
    write('[data-fact=title]', map.title)
    for (const name of ['persona', 'goal'] as const) {
      write(`[data-fact=${name}]`, map[name])
      // What is empty takes no room on paper.
      root.querySelector(`[data-fact=${name}]`)?.parentElement?.toggleAttribute('hidden', !map[name])
    }
    write('[data-fact=kind]', map.kind === 'as-is' ? names.asIs : names.toBe)
  }
}
