import { SHARDS_FROM, WORKER_FROM } from '../../lib/build/search-files'
import { expect, test } from './house'
import { type ScaledSite, serveScaledSite } from './scaled-search'
import { words } from './site'

// Search as the journal gets it when it has grown: in a worker, and with a sharded index.

const sizes = [
  { count: 120, isSharded: false },
  { count: 400, isSharded: true },
]

test('the sizes stand on both sides of the thresholds', () => {
  expect(sizes.every(({ count }) => count >= WORKER_FROM)).toBe(true)
  expect(sizes.map(({ count }) => count >= SHARDS_FROM)).toEqual(sizes.map(({ isSharded }) => isSharded))
})

for (const { count, isSharded } of sizes) {
  test.describe(`${count} articles in each language`, () => {
    let site: ScaledSite

    test.beforeAll(async ({ baseURL }) => {
      site = await serveScaledSite(baseURL ?? '', count)
    })
    test.afterAll(() => site.close())

    test('are searched in a worker, with snippets, in both languages', async ({ page }) => {
      const options = page.locator('[role=option]')
      const first = options.first()
      await page.goto(`${site.address}/en`)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('museum visits')
      await expect(first).toContainText(/museum visits/i)
      await expect(first.locator('mark').first()).toBeVisible()
      await expect(first.locator('.search-dialog__snippet')).not.toBeEmpty()
      await expect(page.getByRole('status')).toHaveText(/^\d+ /)
      expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
        expect.stringMatching(/^\/assets\/search\.worker-\w+\.js$/),
      ])

      await page
        .locator('dialog button[aria-pressed]', { hasText: words.en.searchToo.split('{')[0] })
        .last()
        .click()
      await expect(page.locator('.search-dialog__other')).toHaveAttribute('lang', 'nl')
      await expect(page.locator('.search-dialog__other')).toContainText('museumbezoek')

      await page.goto(`${site.address}/nl`)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('garantie')
      await expect(first).toContainText(/garanties/i)
      await expect(first.locator('.search-dialog__snippet')).not.toBeEmpty()
      expect(page.workers()).toHaveLength(1)

      const shards = (kind: string) => site.assets.filter((path) => path.startsWith(`/assets/${kind}-`))
      for (const kind of ['postings-en', 'postings-nl', 'stored-en', 'stored-nl']) {
        expect(shards(kind).length > 0, kind).toBe(isSharded)
      }
    })

    test('an answer that was overtaken leaves the list and the count of the current one alone', async ({
      page,
    }) => {
      // Holds the second answer to a query that finds nothing – the start list – until the next list is shown.
      await page.addInitScript(() => {
        const { postMessage } = Worker.prototype
        Worker.prototype.postMessage = function (message: { request?: { ids?: unknown } }) {
          if (!message.request?.ids) return postMessage.call(this, message)
          new MutationObserver((_, observer) => {
            if (!document.querySelector('[role=option] mark')) return
            observer.disconnect()
            postMessage.call(this, message)
          }).observe(document, { subtree: true, childList: true })
        }
      })
      await page.goto(`${site.address}/en`)
      await page.keyboard.press('Control+k')
      const field = page.getByRole('combobox', { name: words.en.searchLabel })
      await field.fill('qwxzqwxz')
      await expect(page.locator('.search-note')).toContainText('qwxzqwxz')
      await field.fill('museum visits')
      const first = page.locator('[role=option]').first()
      await expect(first).toContainText(/museum visits/i)
      await expect(first.locator('.search-dialog__snippet')).not.toBeEmpty()
      await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* /)
    })
  })
}
