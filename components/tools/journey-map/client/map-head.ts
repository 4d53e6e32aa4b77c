import type { JourneyMap } from '@/lib/tools/journey-map'
import type { MapMessages } from '../shared/map-messages'

type Field = HTMLInputElement | HTMLSelectElement

/**
 * Calls `change` with edits of title, persona, goal and kind. Returns a function that shows these values of a map
 * in the fields, and in the text that is printed.
 */
export function bindHead(
  root: HTMLElement,
  { fields: names }: MapMessages,
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
      // Empty values take no space in print.
      root.querySelector(`[data-fact=${name}]`)?.parentElement?.toggleAttribute('hidden', !map[name])
    }
    write('[data-fact=kind]', map.kind === 'as-is' ? names.asIs : names.toBe)
  }
}
