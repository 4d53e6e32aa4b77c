import type { Page } from '@playwright/test'
import { expect, pages, test } from './house'
import { formatMessage, MIN_DONE_BEFORE_NEXT, numberWord, ownNames, tool, words } from './site'
import { kept } from './tools'

const checklist = await tool('roadmap-checklist')

const activities = {
  en: checklist.en.phases.flatMap((phase) => phase.activities),
  nl: checklist.nl.phases.flatMap((phase) => phase.activities),
}
const all = activities.en.length

/** The title of an activity, counted from 0. */
const activity = (language: 'en' | 'nl', at: number) => activities[language][at]?.title ?? ''
const done = (language: 'en' | 'nl', count: number, of = all) =>
  formatMessage(words[language].checklist.done, { count, all: of })

test.describe('the checklist', () => {
  const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

  test('counts what is done, shows the next step, and keeps it from the first tick on', async ({ page }) => {
    await page.goto(pages.checklist.en)
    expect(await kept(page, 'roadmap-checklist')).toBeNull()
    await expect(page.getByText(done('en', 0))).toBeVisible()
    await tick(page, activity('en', 0)).check()
    await tick(page, activity('en', 1)).check()
    await expect(page.getByText(done('en', 2))).toBeVisible()
    await expect(page.getByText(done('en', 2, checklist.en.phases[0]?.activities.length))).toBeVisible()
    const next = page.locator('[data-activity]', { has: page.locator('[data-next]:visible') })
    await expect(next).toContainText(activity('en', 2))
    await next.getByRole('button', { name: words.en.checklist.busy }).click()
    await page.reload()
    await expect(page.getByText(done('en', 2))).toBeVisible()
    await expect(next.getByRole('button', { name: words.en.checklist.busy })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(await kept(page, 'roadmap-checklist')).toBe(`221${'0'.repeat(all - 3)}`)
  })

  test('the dot of the next step slides to it, unless the reader wants no motion', async ({ page }) => {
    const slides = () =>
      page
        .locator('[data-next]:visible .current-mark')
        .evaluate((here) => here.getAnimations({ subtree: true }).length > 0)
    await page.goto(pages.checklist.en)
    // Held at its beginning, to be seen on a machine however slow.
    await page.evaluate(() => {
      const animate = Element.prototype.animate
      Element.prototype.animate = function (this: Element, ...given) {
        const animation = animate.apply(this, given)
        animation.pause()
        return animation
      }
    })
    await tick(page, activity('en', 0)).check()
    expect(await slides()).toBe(true)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.reload()
    await tick(page, activity('en', 1)).check()
    expect(await slides()).toBe(false)
  })

  test('remarks what is done early, and hides what is done when asked', async ({ page }) => {
    const [first, second] = checklist.nl.phases
    const firstOfSecond = first?.activities.length ?? 0
    await page.goto(pages.checklist.nl)
    await tick(page, activity('nl', firstOfSecond)).check()
    await expect(
      page.getByText(
        formatMessage(words.nl.checklist.remark, {
          earlier: first?.name ?? '',
          later: second?.name ?? '',
          enough: numberWord('nl', MIN_DONE_BEFORE_NEXT),
        }),
      ),
    ).toBeVisible()
    await page.getByRole('checkbox', { name: words.nl.checklist.hideDone }).check()
    await expect(tick(page, activity('nl', firstOfSecond))).toBeHidden()
  })

  test('a link holds the answers, also into the other language; they are kept once one is changed', async ({
    page,
  }) => {
    await page.goto(`${pages.checklist.en}#a=222${'0'.repeat(all - 3)}`)
    await expect(page.getByText(done('en', 3))).toBeVisible()
    await expect(page.getByText(words.en.answersFromLink)).toBeVisible()
    expect(await kept(page, 'roadmap-checklist')).toBeNull()
    await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
    await expect(page).toHaveURL(`${pages.checklist.nl}#a=222${'0'.repeat(all - 3)}`)
    await expect(page.getByText(done('nl', 3))).toBeVisible()
    await tick(page, activity('nl', 3)).check()
    expect(await kept(page, 'roadmap-checklist')).toBe(`2222${'0'.repeat(all - 4)}`)
    await page.getByRole('button', { name: words.nl.eraseAnswers }).click()
    await expect(page.getByText(done('nl', 0))).toBeVisible()
    expect(await kept(page, 'roadmap-checklist')).toBeNull()
    await expect(page).toHaveURL(pages.checklist.nl)
  })

  test('a link without readable answers is told in words, however odd', async ({ page }) => {
    for (const code of ['2', '9'.repeat(all), '<img src=x>', '%00', 'x'.repeat(10_000)]) {
      // Another place on the same page would not be a new visit.
      await page.goto('about:blank')
      await page.goto(`${pages.checklist.en}#a=${code}`)
      await expect(page.getByText(words.en.answersUnreadable), code.slice(0, 20)).toBeVisible()
      await expect(page.getByText(done('en', 0)), code.slice(0, 20)).toBeVisible()
    }
  })

  test('a browser that keeps nothing says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto(pages.checklist.en)
    await tick(page, activity('en', 0)).check()
    await expect(page.getByText(words.en.answersRefused)).toBeVisible()
    await expect(page.getByText(done('en', 1))).toBeVisible()
  })
})
