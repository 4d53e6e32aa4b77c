import { type Direction, directions } from '@/lib/tools/journey-drawing'
import { MAX_EMOTION, MIN_EMOTION } from '@/lib/tools/journey-map'

interface DragActions {
  /** Called at the start; returns the emotion of the chosen stage. */
  begin(): number
  /** Called while dragging, with fractions of a step. */
  move(emotion: number): void
  /** Called at the end; without an emotion when the drag was cancelled. */
  drop(emotion?: number): void
}

/** Makes the handle of the chosen stage draggable. Keys and fields do the same. */
export function dragHandle(place: HTMLElement, actions: DragActions): void {
  const handleOf = ({ target }: Event) => (target as Element).closest<SVGElement>('[data-handle]')
  // Prevents scrolling by touch: browsers ignore `touch-action` on elements that are replaced during the drag.
  place.addEventListener('touchstart', (touch) => handleOf(touch) && touch.preventDefault(), {
    passive: false,
  })
  place.addEventListener('pointerdown', (down) => {
    const handle = handleOf(down)
    if (!handle || down.button !== 0) return
    const direction = handle.dataset.handle as Direction
    const from = actions.begin()
    let emotion = from
    // Each move rebuilds the drawing; its container stays.
    place.setPointerCapture(down.pointerId)
    down.preventDefault()

    const move = ({ clientX, clientY }: PointerEvent) => {
      const moved = direction === 'lying' ? clientY - down.clientY : clientX - down.clientX
      const wanted = from + moved / directions[direction].step
      emotion = Math.min(MAX_EMOTION, Math.max(MIN_EMOTION, wanted))
      actions.move(emotion)
    }
    const end = (event: PointerEvent) => {
      place.removeEventListener('pointermove', move)
      place.removeEventListener('pointerup', end)
      place.removeEventListener('pointercancel', end)
      actions.drop(event.type === 'pointerup' ? emotion : undefined)
    }
    place.addEventListener('pointermove', move)
    place.addEventListener('pointerup', end)
    place.addEventListener('pointercancel', end)
  })
}
