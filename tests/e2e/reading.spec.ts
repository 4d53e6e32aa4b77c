import { expect, pages, test } from './house'
import { article, formatMessage, pattern, titleOf, words } from './site'

const lesson = await article('leadership-lesson')

test('a reader opens the journal, chooses an article and goes on to the next', async ({ page }) => {
  await page.goto('/en')
  await page
    .getByRole('link', { name: new RegExp(`^${lesson.en.title.split(':')[0]}`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.en.title)
  await expect(page.getByText(words.en.credit.intro).first()).toContainText(lesson.en.author ?? '')
  await expect(page.getByRole('heading', { name: words.en.sources })).toBeVisible()
  await expect(page.getByRole('heading', { name: lesson.en.sections.at(-1)?.title ?? '' })).toBeVisible()

  await page.getByRole('region', { name: words.en.readNext }).getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/articles\/(?!leadership)/)
})

test('the contents show where the reader is and how many minutes are left', async ({ page }) => {
  await page.goto(pages.article.en)
  const contents = page.getByRole('navigation', { name: words.en.onThisPage })
  await expect(contents.locator('[aria-current]')).toHaveCount(0)
  const left = await contents.getByText(pattern(words.en.minutesLeft)).first().textContent()

  const section = titleOf(lesson.en, 'three-mistakes')
  await contents.getByRole('link', { name: section }).click()
  await expect(contents.locator('[aria-current=location]')).toHaveText(section)
  await expect(contents.getByText(pattern(words.en.minutesLeft)).first()).not.toHaveText(left ?? '')
})

for (const [motion, slides] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`the dot of the contents ${slides ? 'slides' : 'is at once'} where the reader is, with motion: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion })
    await page.goto(pages.article.en)
    const contents = page.getByRole('navigation', { name: words.en.onThisPage })
    const links = contents.getByRole('link')
    await links.nth(0).click()
    await expect(contents.locator('[aria-current]')).toHaveCount(1)
    await contents.evaluate((nav) => {
      const slid: string[] = []
      Object.assign(window, { slid })
      const animate = Element.prototype.animate
      Element.prototype.animate = function (this: Element, ...given) {
        if (nav.contains(this)) slid.push(this.textContent ?? '')
        return animate.apply(this, given)
      }
    })
    await links.nth(2).click()
    await expect(links.nth(2)).toHaveAttribute('aria-current', 'location')
    const slid = await page.evaluate(() => (window as unknown as { slid: string[] }).slid)
    expect(slid.length > 0).toBe(slides)
  })
}

test('a source number leads to its source', async ({ page }) => {
  await page.goto(pages.article.en)
  await page
    .getByRole('link', { name: formatMessage(words.en.cited, { number: 1 }), exact: true })
    .first()
    .click()
  await expect(page.locator('li:target')).toBeInViewport()
})

test('a figure swaps its drawing for phones, and can be read as text', async ({ page }) => {
  await page.goto(pages.article.en)
  const figure = page.locator('figure').first()
  await expect(figure.locator('.figure.is-wide')).toBeVisible()
  await expect(figure.locator('.figure.is-narrow')).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(figure.locator('.figure.is-narrow')).toBeVisible()
  await expect(figure.locator('.figure.is-wide')).toBeHidden()
  await figure.getByText(words.en.figureAsText).click()
  await expect(figure.locator('details')).toHaveAttribute('open', '')
})

test('a tag shows its articles and the tags beside it', async ({ page }) => {
  await page.goto(pages.tag.en)
  await expect(page.locator('main li:has(h2)').first()).toBeVisible()
  const beside = page.getByRole('complementary').getByRole('link').first()
  // After the name stands how many articles of this tag have that one too.
  const name = ((await beside.textContent()) ?? '').replace(/\s*\d+$/, '')
  await beside.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test.describe('light and dark', () => {
  test('a choice is kept from page to page, and is there before the first paint', async ({ page }) => {
    await page.goto('/en')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await page.getByRole('contentinfo').getByRole('button', { name: words.en.themeDark }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

    // With every module blocked only what stands in the document itself can have set it.
    await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto('/nl')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(233, 239, 238)')
  })

  test('nothing is stored before a choice, and nothing after going back to the device’s', async ({
    page,
    context,
  }) => {
    await page.goto('/en')
    const stored = () => page.evaluate(() => ({ ...localStorage, ...sessionStorage }))
    expect(await stored()).toEqual({})
    await page.getByRole('contentinfo').getByRole('button', { name: words.en.themeLight }).click()
    expect(await stored()).toEqual({ theme: 'light' })
    await page.getByRole('contentinfo').getByRole('button', { name: words.en.themeDevice }).click()
    expect(await stored()).toEqual({})
    expect(await context.cookies()).toEqual([])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the menu opens, leads on, and Escape closes it', async ({ page }) => {
    await page.goto(pages.article.nl)
    const menu = page.locator('.menu summary')
    await menu.click()
    await expect(page.locator('.menu__sheet').getByText(lesson.en.title.split(':')[0] ?? '')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.menu__sheet')).toBeHidden()
    await expect(menu).toBeFocused()
    await menu.click()
    await page.locator('.menu__sheet').getByRole('link', { name: words.nl.topics }).click()
    await expect(page).toHaveURL(pages.topics.nl)
  })

  test('the sections are folded under one row', async ({ page }) => {
    await page.goto(pages.article.nl)
    await page.locator('.table-of-contents__fold summary').click()
    await page
      .locator('.table-of-contents__fold')
      .getByRole('link', { name: titleOf(lesson.nl, 'what-happened-next') })
      .click()
    await expect(page.locator('#what-happened-next')).toBeInViewport()
  })
})

test('an article prints as text without the frame round it', async ({ page }) => {
  await page.goto(pages.article.en)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('a transition between pages that the browser gives up is no error; whatever else fails still is', async ({
  page,
  logged,
}) => {
  await page.goto('/en')
  const fails = (message: string) =>
    page.evaluate((message) => void Promise.reject(new DOMException(message, 'InvalidStateError')), message)
  await fails('Transition was aborted because of invalid state')
  await fails('The database is closed')
  await expect.poll(() => logged.splice(0)).toEqual(['error: The database is closed'])
})
