import type { Moment } from '@/lib/tools/journey-map'

export interface KeyActions {
  /** Chooses the stage `by` places later. */
  step(by: number): void
  /** Changes the emotion by this many steps. */
  feel(by: number): void
  mark(moment: Moment): void
  remove(): void
  undo(): void
}

const marks: Readonly<Record<string, Moment>> = { m: 'magic', p: 'pain', s: 'step' }

/**
 * Keyboard commands while the focus is on the name of a stage: single letters must not be shortcuts of the whole page
 * (WCAG 2.1.4).
 */
export function listenToKeys(place: HTMLElement, actions: KeyActions): void {
  place.addEventListener('keydown', (event) => {
    if (!(event.target as Element).closest('[data-choose]')) return
    if (act(event, actions)) event.preventDefault()
  })
}

function act({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, actions: KeyActions): boolean {
  const moment = marks[key.toLowerCase()]
  if (ctrlKey || metaKey || altKey) {
    if (altKey || key.toLowerCase() !== 'z') return false
    actions.undo()
  } else if (key === 'ArrowLeft' || key === 'ArrowRight') actions.step(key === 'ArrowLeft' ? -1 : 1)
  else if (key === 'ArrowUp' || key === 'ArrowDown') actions.feel(key === 'ArrowUp' ? 1 : -1)
  else if (key === 'Delete') actions.remove()
  else if (moment) actions.mark(moment)
  else return false
  return true
}
