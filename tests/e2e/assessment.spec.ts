import type { Page } from '@playwright/test'
import { expectSound } from '../a11y/sound'
import { answerNamed, check, last, place, resultIs, statements } from './assessment'
import { expect, pages, test } from './house'
import { formatMessage, numberWord, ownNames, words } from './site'

test.describe('the assessment', () => {
  /** Answers statement after statement, with the keyboard alone. */
  async function answer(page: Page, values: readonly number[], next: string) {
    for (const value of values) {
      await page.locator('[data-question]:visible').getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      for (let step = 1; step < value; step++) await page.keyboard.press('ArrowDown')
      await page.getByRole('button', { name: next }).press('Enter')
    }
  }
  const statement = (page: Page) => page.locator('[data-question]:visible')

  test('goes statement by statement to a result that is worked out in the browser', async ({ page }) => {
    await page.goto(pages.assessment.en)
    const sent: string[] = []
    page.on('request', (request) => {
      // A new entry in the history makes the browser look for its icon again.
      if (!request.url().includes('icon.svg')) sent.push(request.url())
    })
    await expect(statement(page)).toHaveCount(1)
    await answer(page, [4, 4, 4, 4, 4, 4], words.en.assessment.next)
    await expect(page).toHaveURL(`${pages.assessment.en}#statement-7`)
    await expect(statement(page).locator('legend')).toBeFocused()
    await expect(page.getByText(place('en', 7))).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(`^${place('en', 7)} · ${check.en.name}`))
    await expect(page.locator('.statement-place__parts [aria-current]')).toHaveText(
      check.en.phases[1]?.part ?? '',
    )
    // The phases have no names before there is a result.
    await expect(page.getByText(check.en.phases[1]?.name ?? '', { exact: true })).toHaveCount(0)
    await answer(page, [4, 3, 3, 2, 3, 3, 2, 2, 2], words.en.assessment.next)
    await answer(page, [2], words.en.assessment.toResult)

    const result = page.getByRole('heading', { name: resultIs('en', 2) })
    await expect(result).toBeFocused()
    await expect(page).toHaveURL(`${pages.assessment.en}#a=4444444332332222`)
    await expect(page).toHaveTitle(new RegExp(`^${words.en.assessment.result} · ${check.en.name}`))
    await expect(
      page.getByText(
        formatMessage(words.en.assessment.percentage, { statements: numberWord('en', last), percent: 53 }),
      ),
    ).toBeVisible()
    await expect(page.locator('[data-start-here]')).toContainText(`10. ${statements.en[9]}`)
    await expect(page.locator('[data-score]')).toHaveText(
      [
        ['4.0', words.en.assessment.reached],
        ['3.8', words.en.assessment.reached],
        ['2.8', words.en.assessment.notReached],
        ['2.0', words.en.assessment.notReached],
      ].map(([mean = '', reached], at) => {
        const score = formatMessage(words.en.assessment.score, { mean })
        return new RegExp(`${check.en.phases[at]?.name}.*${score}, ${reached}`)
      }),
    )
    await expect(page.locator('[data-result] [aria-current]')).toContainText(check.nl.phases[1]?.name ?? '')
    await expect(page.locator('[data-result] ol').last().getByRole('link')).toHaveCount(3)
    expect(sent).toEqual([])

    await page.goBack()
    await expect(page.getByText(place('en', last))).toBeVisible()
    await page.goForward()
    await expect(result).toBeVisible()
    await page.reload()
    await expect(result).toBeVisible()
  })

  test('every statement has an address of its own: Back leads to the one before', async ({ page }) => {
    await page.goto(pages.assessment.nl)
    await answer(page, [3, 3], words.nl.assessment.next)
    await page.goBack()
    await expect(statement(page)).toContainText(`2. ${statements.nl[1]}`)
    await expect(
      statement(page).getByRole('radio', { name: answerNamed('nl', 3), exact: true }),
    ).toBeChecked()
    await page.goBack()
    await expect(statement(page)).toContainText(`1. ${statements.nl[0]}`)
    await page.goForward()
    await page.getByRole('button', { name: words.nl.assessment.previous }).click()
    await expect(statement(page)).toContainText(`1. ${statements.nl[0]}`)
    // Opened anew, or by someone else.
    await page.goto(`${pages.assessment.nl}#statement-12`)
    await page.reload()
    await expect(statement(page)).toContainText(`12. ${statements.nl[11]}`)
    await page.getByRole('banner').getByRole('link', { name: ownNames.en }).click()
    await expect(page.getByText(place('en', 3))).toBeVisible()
  })

  test('asks for what was not answered, and keeps what was', async ({ page }) => {
    await page.goto(pages.assessment.nl)
    await page.getByRole('button', { name: words.nl.assessment.next }).click()
    const fault = statement(page).getByText(words.nl.assessment.unanswered)
    await expect(fault).toBeVisible()
    await expect(statement(page).getByRole('radio').first()).toBeFocused()
    await statement(page)
      .getByRole('radio', { name: answerNamed('nl', 3), exact: true })
      .check()
    await expect(fault).toBeHidden()
    // Who goes to the last statement by its address is led to those that are open, not to a result.
    await page.goto(`${pages.assessment.nl}#statement-${last}`)
    await page.reload()
    await statement(page)
      .getByRole('radio', { name: answerNamed('nl', 3), exact: true })
      .check()
    await page.getByRole('button', { name: words.nl.assessment.next }).click()
    await expect(statement(page)).toContainText(`2. ${statements.nl[1]}`)
    await page.goto(pages.assessment.nl)
    await expect(statement(page)).toContainText(`2. ${statements.nl[1]}`)
  })

  test('a link leads to the result, and names a phase that was skipped', async ({ page }) => {
    await page.goto(`${pages.assessment.nl}#a=4444444433324444`)
    await expect(page.getByRole('heading', { name: resultIs('nl', 2) })).toBeVisible()
    await expect(
      page.getByText(
        formatMessage(check.nl.skipped, {
          later: check.nl.phases[3]?.ref ?? '',
          earlier: check.nl.phases[2]?.ref ?? '',
        }),
      ),
    ).toBeVisible()
    await expect(page.getByText(words.nl.answersFromLink)).toBeVisible()
    await page.getByRole('button', { name: words.nl.assessment.change }).click()
    await expect(page.getByText(place('nl', 1))).toBeVisible()
    await expect(statement(page).getByRole('radio', { name: answerNamed('nl', 4) })).toBeChecked()
    await page.getByRole('button', { name: words.nl.eraseAnswers }).click()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(page).toHaveURL(pages.assessment.nl)
  })

  test('the result prints on one sheet of A4, without the statements', async ({ page }) => {
    await page.goto(`${pages.assessment.nl}#a=3333555522222222`)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-question]').first()).toBeHidden()
  })

  test('on paper all statements are there', async ({ page }) => {
    await page.goto(pages.assessment.en)
    await page.emulateMedia({ media: 'print' })
    for (const at of [0, Math.floor(last / 2), last - 1])
      await expect(page.locator('[data-question]').nth(at)).toBeVisible()
  })

  test('the result and a missing answer have no violations, light and dark, and fit 320 pixels', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${pages.assessment.en}#a=3333555522222222`)
    await expectSound(page, 'the result')
    await page.getByRole('button', { name: words.en.eraseAnswers }).click()
    await page.getByRole('button', { name: words.en.assessment.next }).click()
    await expectSound(page, 'a missing answer')
  })
})
