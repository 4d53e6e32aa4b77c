import { afterEach, expect, test, vi } from 'vitest'
import { type LiveReload, startLiveReload } from '@/lib/build/dev/live-reload-server'

let reload: LiveReload | undefined
afterEach(() => reload?.close())

/** What a page hears, as it comes. */
async function listen(url: string) {
  const { body, headers } = await fetch(url)
  const heard: string[] = []
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of body ?? []) heard.push(decoder.decode(chunk as Uint8Array))
  }
  // The stream ends with the server.
  read().catch(() => undefined)
  return { headers, text: () => heard.join('') }
}

test('open pages are told to load anew', async () => {
  reload = await startLiveReload()
  const page = await listen(reload.url)
  expect(page.headers.get('content-type')).toBe('text/event-stream')
  reload.reload()
  await vi.waitFor(() => expect(page.text()).toContain('event: reload'))
})

test('a page that was opened before a change and listens after it is told as well, a later one is not', async () => {
  reload = await startLiveReload()
  const before = Date.now() - 1
  reload.reload()
  const early = await listen(`${reload.url}?opened=${before}`)
  await vi.waitFor(() => expect(early.text()).toContain('event: reload'))
  const late = await listen(`${reload.url}?opened=${Date.now() + 1}`)
  await vi.waitFor(() => expect(late.text()).toContain('event: problems'))
  expect(late.text()).not.toContain('event: reload')
})

test('problems are shown on open pages, and on those opened while they last', async () => {
  reload = await startLiveReload()
  const open = await listen(reload.url)
  reload.showProblems(['content/en/articles/a.md:3  no such term'])
  await vi.waitFor(() => expect(open.text()).toContain('a.md:3  no such term'))
  const opened = await listen(reload.url)
  await vi.waitFor(() => expect(opened.text()).toContain('a.md:3  no such term'))

  // An island that is bundled anew mends no content.
  reload.reload()
  const reloaded = await listen(reload.url)
  await vi.waitFor(() => expect(reloaded.text()).toContain('a.md:3  no such term'))

  reload.showProblems([])
  const mended = await listen(reload.url)
  await vi.waitFor(() => expect(mended.text()).toContain('event: problems\ndata: []'))
})
