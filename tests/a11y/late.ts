import type { Page } from '@playwright/test'

const DELAY = 300

/** How many files of each kind were held back, and what moved on the page since it was opened. */
export interface Late {
  fonts: number
  scripts: number
  shifts: () => Promise<string[]>
}

/**
 * Opens a page on which fonts and scripts come late, as on a slow line: these are what moves a page most. Returns when
 * all of them have come and the page is at rest.
 */
export async function openLate(page: Page, path: string): Promise<Late> {
  const late = { fonts: 0, scripts: 0 }
  await page.route(/\.(woff2|js)$/, async (route) => {
    late[route.request().url().endsWith('.woff2') ? 'fonts' : 'scripts']++
    await new Promise((resolve) => setTimeout(resolve, DELAY))
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] }
        const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40))
        shifts.push(`${value.toFixed(4)} ${moved.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  return {
    ...late,
    shifts: () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts),
  }
}
