import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MAX_WAIT_MS, openWhenLoaded } from '@/components/search/client/open-when-loaded'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Presses a key; whether the page still gets it. */
function press(keys: EventTarget, key: string, modifiers: Partial<KeyboardEvent> = {}): boolean {
  return keys.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key, ...modifiers }))
}

/** A promise that is kept from outside (Promise.withResolvers needs Node 22). */
function deferred() {
  let resolve: (value: string) => void = () => {}
  const promise = new Promise<string>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const outcomes = () => ({ open: vi.fn(), giveUp: vi.fn() })

test('what is typed while the dialog is fetched is handed to it, and then keys are the page’s again', async () => {
  const keys = new EventTarget()
  const { open, giveUp } = outcomes()
  const { promise, resolve } = deferred()
  const opening = openWhenLoaded(keys, () => promise, { open, giveUp })
  expect(press(keys, 'a')).toBe(false)
  expect(press(keys, 'Tab')).toBe(true)
  expect(press(keys, 'c', { ctrlKey: true })).toBe(true)
  resolve('dialog')
  await opening
  expect(open).toHaveBeenCalledWith('dialog', 'a')
  expect(giveUp).not.toHaveBeenCalled()
  expect(press(keys, 'b')).toBe(true)
})

test('code that does not come in time is given up, with what was typed, and keys are the page’s again', async () => {
  const keys = new EventTarget()
  const { open, giveUp } = outcomes()
  const { promise, resolve } = deferred()
  const opening = openWhenLoaded(keys, () => promise, { open, giveUp })
  press(keys, 'q')
  await vi.advanceTimersByTimeAsync(MAX_WAIT_MS - 1)
  expect(giveUp).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await opening
  expect(giveUp).toHaveBeenCalledWith('q')
  expect(press(keys, 'b')).toBe(true)
  resolve('dialog')
  await vi.runAllTimersAsync()
  expect(open).not.toHaveBeenCalled()
})

test('code that cannot be fetched is given up at once', async () => {
  const { open, giveUp } = outcomes()
  await openWhenLoaded(new EventTarget(), () => Promise.reject(new Error('offline')), { open, giveUp })
  expect(giveUp).toHaveBeenCalledWith('')
  expect(open).not.toHaveBeenCalled()
})
