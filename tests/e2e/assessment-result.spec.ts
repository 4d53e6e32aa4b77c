import { answerNamed, check, last, resultIs, statements } from './assessment'
import { expect, pages, test } from './house'
import { formatMessage, words } from './site'
import { expectNoEmptyRooms } from './tools'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [390, 1440]) {
    test(`the assessment is one form, and its result is a page, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pages.assessment.en)
      await expectNoEmptyRooms(page)
      const rows = page.locator('[data-question]')
      await expect(rows).toHaveCount(last)
      const choose = (at: number, name: string) =>
        rows.nth(at).getByRole('radio', { name, exact: true }).check()
      for (let at = 0; at < last - 1; at++) await choose(at, answerNamed('en', at < 8 ? 4 : 3))
      await page.getByRole('button', { name: words.en.assessment.toResult }).click()
      await expect(page.getByRole('alert')).toHaveText(
        formatMessage(words.en.assessment.unansweredAll, { numbers: last }),
      )
      await expect(rows.nth(last - 2).getByRole('radio', { name: answerNamed('en', 3) })).toBeChecked()
      await choose(last - 1, answerNamed('en', 2))
      await page.getByRole('button', { name: words.en.assessment.toResult }).click()
      await expect(page.getByRole('heading', { name: resultIs('en', 2) })).toBeVisible()
      await expect(page).toHaveTitle(new RegExp(`^${words.en.assessment.result} · ${check.en.name}`))
      await expect(page.locator('[data-start-here]')).toContainText(`9. ${statements.en[8]}`)
      await expect(page.getByRole('link', { name: words.en.assessment.change })).toHaveAttribute(
        'href',
        '#statement-1',
      )
      await expect(page.getByRole('button', { name: words.en.assessment.print })).toHaveCount(0)
    })
  }
})

test.describe('the result as a page', () => {
  const answers = (value: string) =>
    Array.from({ length: last }, (_, at) => `statement-${at + 1}=${value}`).join('&')

  test('is kept by nobody, is in no index, and is the same in the browser', async ({ page, request }) => {
    const response = await request.get(`${pages.assessment.nl}/uitslag?${answers('5')}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toBe('no-store')
    expect(response.headers()['x-robots-tag']).toBe('noindex')
    expect(await response.text()).toMatch(new RegExp(resultIs('nl', 4).source.slice(1), 'i'))
    await page.goto(`${pages.assessment.nl}/uitslag?${answers('5')}`)
    await expect(page).toHaveURL(`${pages.assessment.nl}#a=${'5'.repeat(last)}`)
    await expect(page.getByRole('heading', { name: resultIs('nl', 4) })).toBeVisible()
  })

  test('takes what is no answer for none, whatever is sent', async ({ request }) => {
    for (const odd of ['6', '0', '-1', '1e0', '<script>', '%00', 'x'.repeat(2_000), '٣']) {
      const response = await request.get(`${pages.assessment.en}/result?${answers(encodeURIComponent(odd))}`)
      expect(response.status(), odd.slice(0, 10)).toBeLessThan(500)
      const html = await response.text()
      expect(html).not.toContain('data-outcome=')
      expect(html).not.toContain('<script>&')
    }
    for (const path of [
      `${pages.checklist.en}/result`,
      `${pages.assessment.en}/uitslag`,
      `${pages.assessment.nl}/result`,
    ])
      expect((await request.get(path)).status(), path).toBe(404)
    expect((await request.post(`${pages.assessment.en}/result`)).status()).toBe(405)
  })
})
