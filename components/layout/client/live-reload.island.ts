import { element } from '../../client/dom'

/** URL of the development server's change events: set by lib/build/islands.ts. */
declare const LIVE_RELOAD_URL: string

// Development only: reloads the page when a file changed, and shows problems of the content in an overlay.
const events = new EventSource(`${LIVE_RELOAD_URL}?opened=${performance.timeOrigin}`)
const overlay = element('pre', {
  role: 'alert',
  'data-content-problems': '',
  style:
    'position:fixed;inset:auto 0 0 0;z-index:99;max-height:50vh;overflow:auto;margin:0;padding:1rem;' +
    'background:#2b0b0b;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap',
})

events.addEventListener('reload', () => location.reload())
events.addEventListener('problems', ({ data }: MessageEvent<string>) => {
  const problems = JSON.parse(data) as string[]
  overlay.textContent = problems.join('\n')
  if (problems.length > 0) document.documentElement.append(overlay)
  else overlay.remove()
})
