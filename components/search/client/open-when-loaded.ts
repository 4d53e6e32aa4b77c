/** How long key presses are collected while the code of the dialog is loading. */
export const MAX_WAIT_MS = 3_000

interface Outcome<Loaded> {
  /** The code has loaded; `typed` was typed in the meantime. */
  open(loaded: Loaded, typed: string): void
  /** The code failed to load, or not in time. */
  giveUp(typed: string): void
}

/**
 * Collects what a quick reader types while `load` runs, for at most MAX_WAIT_MS, and hands it to one of the two
 * outcomes. Afterwards no key is kept from the page.
 */
export async function openWhenLoaded<Loaded>(
  keys: EventTarget,
  load: () => Promise<Loaded>,
  { open, giveUp }: Outcome<Loaded>,
): Promise<void> {
  let typed = ''
  const collect = (event: Event) => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    typed += key
  }
  keys.addEventListener('keydown', collect)
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search dialog did not load in time.')), MAX_WAIT_MS)
  })
  try {
    const loaded = await Promise.race([load(), deadline])
    keys.removeEventListener('keydown', collect)
    open(loaded, typed)
  } catch {
    keys.removeEventListener('keydown', collect)
    giveUp(typed)
  } finally {
    clearTimeout(timer)
  }
}
