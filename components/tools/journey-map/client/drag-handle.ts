import { type Direction, directions } from '@/lib/tools/journey-drawing'
import { MAX_EMOTION, MIN_EMOTION } from '@/lib/tools/journey-map'

interface DragActions {
  /** The emotion the handle begins at. */
  begin(): number
  /** Where the handle is, between steps too. */
  move(emotion: number): void
  /** The handle is let go; without an emotion, where it came from. */
  drop(emotion?: number): void
}

/** Lets the handle of the chosen stage be dragged. An extra: keys and fields do the same. */
export function dragHandle(place: HTMLElement, actions: DragActions): void {
  const handleOf = ({ target }: Event) => (target as Element).closest<SVGElement>('[data-handle]')
  // A finger on the handle scrolls nothing. Browsers heed `touch-action` only where the drawing stays as it is.
  place.addEventListener('touchstart', (touch) => handleOf(touch) && touch.preventDefault(), {
    passive: false,
  })
  place.addEventListener('pointerdown', (down) => {
    const handle = handleOf(down)
    if (!handle || down.button !== 0) return
    const direction = handle.dataset.handle as Direction
    const from = actions.begin()
    let emotion = from
    // The drawing is made anew at each move: the place around it stays.
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
