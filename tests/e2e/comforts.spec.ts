import { expect, pages, test } from './house'
import { article, formatMessage, formatPlural, languageNames, siteName, titleOf, words } from './site'

const lesson = await article('leadership-lesson')

const section = 'three-mistakes'

test.describe('copying a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the # of a heading copies its address, and the other language’s on demand', async ({
    page,
    baseURL,
  }) => {
    await page.goto(pages.article.en)
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    const link = page.locator(`#${section}`).getByRole('link', {
      name: formatMessage(words.en.linkToSection, { section: titleOf(lesson.en, section) }),
    })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText(
      formatMessage(words.en.linkCopied, { language: languageNames.en.en }),
    )
    expect(await clipboard()).toBe(`${baseURL}${pages.article.en}#${section}`)

    await expect(
      page.getByRole('button', {
        name: formatMessage(words.en.copyLinkIn, { language: languageNames.en.nl }),
      }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText(
      formatMessage(words.en.linkCopied, { language: languageNames.en.nl }),
    )
    expect(await clipboard()).toBe(`${baseURL}${pages.article.nl}#${section}`)

    await page.keyboard.press('Escape')
    await expect(page.locator('#copy-link')).toBeHidden()
    await expect(link).toBeFocused()
    await expect(page).toHaveURL(`${pages.article.en}#${section}`)
  })

  test('where the clipboard is refused, the address stands there selected', async ({ page, baseURL }) => {
    await page.goto(pages.article.nl)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.locator(`#${section}`).hover()
    await page
      .locator(`#${section}`)
      .getByRole('link', {
        name: formatMessage(words.nl.linkToSection, { section: titleOf(lesson.nl, section) }),
      })
      .click()
    await expect(page.getByRole('status')).toContainText(words.nl.copySelected)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      `${baseURL}${pages.article.nl}#${section}`,
    )
  })

  test('a citation is copied as it stands', async ({ page }) => {
    await page.goto(pages.article.en)
    await page.getByText(words.en.cite).click()
    await page.getByRole('button', { name: `${words.en.copy} ${words.en.citation.apa}` }).click()
    await expect(page.locator('.citations [role=status]')).toHaveText(
      formatMessage(words.en.copied, { name: words.en.citation.apa }),
    )
    // How a citation is worded is tested in tests/site/cite.test.ts.
    const shown = await page.locator('.citations').textContent()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\. https?:/)
    expect(shown).toContain(copied)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('citations can be read, and no button is shown that would not work', async ({ page }) => {
    await page.goto(pages.article.nl)
    await page.getByText(words.nl.cite).click()
    await expect(page.getByText('@misc{cco-journal-leadership-lesson-nl')).toBeVisible()
    await expect(page.locator('.citations').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('contentinfo').getByRole('button')).toHaveCount(0)
    await expect(page.locator('#copy-link')).toBeHidden()
  })

  test('both languages are read side by side, each section level with itself', async ({ page }) => {
    await page.goto(pages.article.en)
    await page.getByRole('link', { name: words.en.readSideBySide }).click()
    await expect(page).toHaveURL(pages.sideBySide.en)
    const row = page.locator('.side-by-side__row', { has: page.locator(`#${section}`) })
    const [own, other] = [row.getByRole('heading').first(), row.getByRole('heading').last()]
    await expect(own).toHaveText(titleOf(lesson.en, section))
    await expect(other).toHaveText(titleOf(lesson.nl, section))
    await expect(row.locator('[lang=nl]')).toHaveCSS('font-style', 'italic')
    const [left, right] = [await own.boundingBox(), await other.boundingBox()]
    expect(left?.y).toBe(right?.y)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
  })

  test('on a phone each section stands above its translation', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${pages.sideBySide.nl}#${section}`)
    const row = page.locator('.side-by-side__row', { has: page.locator(`#${section}`) })
    const own = await row.getByRole('heading').first().boundingBox()
    const other = await row.getByRole('heading').last().boundingBox()
    expect(own?.y).toBeLessThan(other?.y ?? 0)
    await expect(page.locator(`#${section}`)).toBeInViewport()
  })
})

test('a cited edition leads to the article; one that never was, nowhere', async ({ request }) => {
  const ask = (path: string) => request.get(path, { maxRedirects: 0 })
  const cited = await ask('/nl/cited/leadership-lesson/2026-11-21')
  expect(cited.status()).toBe(307)
  expect(cited.headers().location).toBe(pages.article.nl)
  expect((await ask('/nl/cited/leadership-lesson/2026-11-20')).status()).toBe(404)
  expect((await ask('/nl/cited/leadership-lesson/2026-02-30')).status()).toBe(404)
  expect((await ask('/nl/cited/onzin/2026-11-21')).status()).toBe(404)
})

test('a topic prints as one document: title page, contents, every article with its sources', async ({
  page,
}) => {
  await page.goto(pages.category.nl)
  const count = await page.locator('main li:has(h2)').count()
  expect(count).toBeGreaterThan(1)
  await page.getByRole('link', { name: formatPlural('nl', words.nl.printTopic, count) }).click()
  await expect(page).toHaveURL(pages.topicToPrint.nl)
  await expect(page.getByRole('main').getByRole('button', { name: words.nl.print })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: words.nl.contents }).getByRole('link')).toHaveCount(count)
  const articles = page.getByRole('article')
  await expect(articles).toHaveCount(count)
  for (const article of await articles.all()) {
    await expect(article).toHaveCSS('break-before', 'page')
    await expect(article.getByRole('heading', { name: words.nl.sources })).toBeVisible()
  }
})

test('on paper an article names the journal and its address, and numbers its links after its sources', async ({
  page,
}) => {
  await page.goto(pages.article.en)
  await expect(page.locator('.print-header')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-header')).toContainText(siteName.en)
  await expect(page.locator('.print-header')).toContainText(pages.article.en)
  await expect(page.locator('.prose sup.print-only').first()).toHaveText(String(lesson.en.sources.length + 1))
  await expect(page.getByRole('heading', { name: words.en.linksInText })).toBeVisible()
  await expect(page.locator('.citations')).toBeHidden()
})

test.describe('reading settings', () => {
  test('size and line length change the text, are kept, and are there before the first paint', async ({
    page,
  }) => {
    await page.goto(pages.article.en)
    const text = page.locator('.prose > p').first()
    const footer = page.getByRole('contentinfo')
    const stored = () => page.evaluate(() => ({ ...localStorage }))
    const inPixels = (property: 'fontSize' | 'maxWidth') =>
      text.evaluate((element, name) => Number.parseFloat(getComputedStyle(element)[name]), property)
    const [size, width] = [await inPixels('fontSize'), await inPixels('maxWidth')]
    expect(await stored()).toEqual({})

    await footer.getByRole('button', { name: words.en.sizeLarge }).click()
    await footer.getByRole('button', { name: words.en.widthNarrow }).click()
    expect((await inPixels('fontSize')) / size).toBeCloseTo(1.18)
    expect((await inPixels('maxWidth')) / width).toBeCloseTo(0.8)
    expect(await stored()).toEqual({ size: 'large', width: 'narrow' })

    await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(pages.article.nl)
    expect((await inPixels('fontSize')) / size).toBeCloseTo(1.18)
    await page.unroute('**/assets/**')
    await page.reload()
    await footer.getByRole('button', { name: words.nl.sizeMedium }).click()
    await footer.getByRole('button', { name: words.nl.widthNormal }).click()
    expect(await stored()).toEqual({})
  })

  test('what was kept by something else is not used', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('size', 'x" onload="'))
    await page.goto(pages.article.en)
    await expect(page.locator('html')).not.toHaveAttribute('data-size')
  })

  test('the largest text still fits the smallest screen', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('size', 'large'))
    await page.setViewportSize({ width: 320, height: 800 })
    for (const path of [pages.article.nl, pages.sideBySide.nl]) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })

  test('only pages with a text to read offer them', async ({ page }) => {
    await page.goto('/en')
    await expect(page.getByRole('contentinfo').getByRole('group', { name: words.en.textSize })).toBeHidden()
    await expect(page.getByRole('contentinfo').getByRole('group', { name: words.en.theme })).toBeVisible()
  })
})
