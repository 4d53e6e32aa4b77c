import type { Page, Request } from '@playwright/test'
import { expect, pages, test } from './house'
import { words } from './site'

const KB = 1024

interface Sent {
  url: string
  type: string
  /** Bytes of the answer's body as sent, compressed. */
  bytes: number
}

/** Collects what the browser asks for from now on; gives it when all of it has come. */
function received(page: Page): () => Promise<Sent[]> {
  const sent: Promise<Sent>[] = []
  page.on('request', (request) => sent.push(measured(request)))
  return () => Promise.all(sent)
}

async function measured(request: Request): Promise<Sent> {
  const response = await request.response()
  await response?.finished()
  const { responseBodySize } = await request.sizes()
  return { url: request.url(), type: response?.headers()['content-type'] ?? '', bytes: responseBodySize }
}

const sum = (sent: readonly Sent[], type = /./) =>
  sent.filter((each) => type.test(each.type)).reduce((total, { bytes }) => total + bytes, 0)

for (const language of ['en', 'nl'] as const) {
  test(`an article in ${language} is light`, async ({ page }) => {
    const all = received(page)
    await page.goto(pages.article[language], { waitUntil: 'networkidle' })
    const sent = await all()
    expect(sum(sent, /html/), 'HTML').toBeLessThanOrEqual(20 * KB)
    expect(sum(sent, /javascript/), 'JavaScript').toBeLessThanOrEqual(6 * KB)
    expect(sum(sent, /css/), 'CSS').toBeLessThanOrEqual(10_000)
    expect(sum(sent, /font/), 'fonts').toBeLessThanOrEqual(45 * KB)
    expect(sum(sent), 'all').toBeLessThanOrEqual(80 * KB)
    expect(
      sent.filter(({ url }) => !url.startsWith(new URL(page.url()).origin)),
      'other servers',
    ).toEqual([])
  })

  test(`an article in ${language} fetches nothing more while it is read`, async ({ page }) => {
    await page.goto(pages.article[language], { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => {
      // The browser fetches its icon when it pleases.
      if (!request.url().includes('icon.svg')) asked.push(request.url())
    })
    await page.mouse.wheel(0, 20_000)
    await page.waitForTimeout(500)
    expect(asked).toEqual([])
  })
}

for (const language of ['en', 'nl'] as const) {
  test(`search in ${language}, opened and answering “journey” with excerpts, is light`, async ({ page }) => {
    await page.goto(`/${language}`, { waitUntil: 'networkidle' })
    const all = received(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: words[language].searchLabel })).toBeFocused()
    // At once: a machine that types slowly would ask for the texts of half a word too.
    await page.keyboard.insertText('journey')
    await expect(page.locator('[role=option] .search-dialog__snippet mark').first()).toBeVisible()
    const sent = await all()
    expect(sent.length).toBeGreaterThan(3)
    expect(sum(sent)).toBeLessThanOrEqual(40_000)
  })
}
