import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, pages, test } from './house'

const kept = (page: Page, name: string) =>
  page.evaluate((key) => localStorage.getItem(key), `answers-${name}`)

test.describe('the home page', () => {
  for (const [language, heading, link] of [
    ['en', 'Four tools', 'Open the checklist'],
    ['nl', 'Vier hulpmiddelen', 'Naar de checklist'],
  ] as const) {
    test(`names its tools in ${language}, with a way to each`, async ({ page }) => {
      await page.goto(`/${language}`)
      const tools = page.getByRole('region', { name: heading })
      await expect(tools.getByRole('listitem')).toHaveCount(4)
      await tools.getByRole('link', { name: link }).click()
      await expect(page).toHaveURL(pages.checklist[language])
    })
  }

  test('draws its line once per visit', async ({ page }) => {
    const isDrawing = () => page.locator('.start-line').evaluate((line) => line.getAnimations().length > 0)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('/en')
    await expect.poll(isDrawing).toBe(false)
    await page.getByRole('banner').getByRole('link', { name: 'Articles' }).click()
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Customer Officer Journal/ })
      .click()
    await page.waitForURL('/en')
    expect(await isDrawing()).toBe(false)
  })
})

test.describe('the checklist', () => {
  const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

  test('counts what is done, shows the next step, and keeps it from the first tick on', async ({ page }) => {
    await page.goto(pages.checklist.en)
    expect(await kept(page, 'roadmap-checklist')).toBeNull()
    await expect(page.getByText('0 of 20 done')).toBeVisible()
    await tick(page, 'Agree on the reason why').check()
    await tick(page, 'Settle place and authority').check()
    await expect(page.getByText('2 of 20 done')).toBeVisible()
    await expect(page.getByText('2 of 4 done')).toBeVisible()
    const next = page.locator('[data-activity]', { has: page.locator('[data-next]:visible') })
    await expect(next).toContainText('Put the customer on the board’s agenda')
    await next.getByRole('button', { name: 'In progress' }).click()
    await page.reload()
    await expect(page.getByText('2 of 20 done')).toBeVisible()
    await expect(next.getByRole('button', { name: 'In progress' })).toHaveAttribute('aria-pressed', 'true')
    expect(await kept(page, 'roadmap-checklist')).toBe('22100000000000000000')
  })

  test('remarks what is done early, and hides what is done when asked', async ({ page }) => {
    await page.goto(pages.checklist.nl)
    await tick(page, 'Ontmoet klanten zelf').check()
    await expect(page.getByText('In ‘Begrijpen’ is al iets klaar')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Verberg wat klaar is' }).check()
    await expect(tick(page, 'Ontmoet klanten zelf')).toBeHidden()
  })

  test('a link holds the answers, also into the other language; they are kept once one is changed', async ({
    page,
  }) => {
    await page.goto(`${pages.checklist.en}#a=22200000000000000000`)
    await expect(page.getByText('3 of 20 done')).toBeVisible()
    await expect(page.getByText('These answers come from the link you opened.')).toBeVisible()
    expect(await kept(page, 'roadmap-checklist')).toBeNull()
    await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click()
    await expect(page).toHaveURL(`${pages.checklist.nl}#a=22200000000000000000`)
    await expect(page.getByText('3 van 20 klaar')).toBeVisible()
    await tick(page, 'Stel verwachtingen en een nulmeting vast').check()
    expect(await kept(page, 'roadmap-checklist')).toBe('22220000000000000000')
    await page.getByRole('button', { name: 'Mijn antwoorden wissen' }).click()
    await expect(page.getByText('0 van 20 klaar')).toBeVisible()
    expect(await kept(page, 'roadmap-checklist')).toBeNull()
    await expect(page).toHaveURL(pages.checklist.nl)
  })

  for (const code of ['2', '9'.repeat(20), '<img src=x>', '%00', 'x'.repeat(10_000)]) {
    test(`the odd link “${code.slice(0, 20)}” is told in words`, async ({ page }) => {
      await page.goto(`${pages.checklist.en}#a=${code}`)
      await expect(page.getByText('The link holds no answers that can be read.')).toBeVisible()
      await expect(page.getByText('0 of 20 done')).toBeVisible()
    })
  }

  test('a browser that keeps nothing says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto(pages.checklist.en)
    await tick(page, 'Agree on the reason why').check()
    await expect(page.getByText('This browser does not keep your answers.')).toBeVisible()
    await expect(page.getByText('1 of 20 done')).toBeVisible()
  })
})

test.describe('the card', () => {
  test('says what so many ticks mean', async ({ page }) => {
    await page.goto(pages.card.en)
    await expect(page.getByText('0 of 7 ticked. A beginning.')).toBeVisible()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await expect(page.getByText('7 of 7 ticked. Strong.')).toBeVisible()
    expect(await kept(page, 'tips-card')).toBe('1111111')
  })

  test('fits on one sheet of A5', async ({ page }) => {
    for (const path of Object.values(pages.card)) {
      await page.goto(path)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1)
      const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
      // 148 by 210 millimetres, in points.
      expect(Number(width), path).toBeCloseTo(419.5, -0.5)
      expect(Number(height), path).toBeCloseTo(595.3, -0.5)
    }
  })
})

test.describe('the assessment', () => {
  /** Answers the statements of the step shown, with the keyboard. */
  async function answer(page: Page, values: readonly number[]) {
    const questions = page.locator('[data-question]:visible')
    await expect(questions).toHaveCount(values.length)
    for (const [at, value] of values.entries()) {
      const first = questions.nth(at).getByRole('radio').first()
      await first.focus()
      await page.keyboard.press('Space')
      for (let step = 1; step < value; step++) await page.keyboard.press('ArrowDown')
    }
  }

  test('goes four statements at a time to a result that is worked out in the browser', async ({ page }) => {
    await page.goto(pages.assessment.en)
    const sent: string[] = []
    page.on('request', (request) => {
      // A new entry in the history makes the browser look for its icon again.
      if (!request.url().includes('icon.svg')) sent.push(request.url())
    })
    for (const values of [
      [4, 4, 4, 4],
      [4, 4, 4, 3],
      [3, 2, 3, 3],
    ]) {
      await answer(page, values)
      await page.getByRole('button', { name: 'Next' }).click()
    }
    await answer(page, [2, 2, 2, 2])
    await page.getByRole('button', { name: 'See the result' }).click()

    const result = page.getByRole('heading', { name: 'Your organisation is at phase 2 (customer-oriented)' })
    await expect(result).toBeFocused()
    await expect(page.getByText('Over all sixteen statements: 53 %.')).toBeVisible()
    await expect(page.locator('[data-weakest]:visible')).toContainText('10. Departments share targets')
    await expect(page.locator('[data-score]:visible')).toHaveText([
      /Customer-aware\s*4\.0\s*reached/,
      /Customer-oriented\s*3\.8\s*reached/,
      /Customer-driven\s*2\.8\s*not reached/,
      /Customer-led\s*2\.0\s*not reached/,
    ])
    expect(sent).toEqual([])

    await page.goBack()
    await expect(page.getByText('Statements 13 to 16 of 16')).toBeVisible()
    await page.goForward()
    await expect(result).toBeVisible()
    await page.reload()
    await expect(result).toBeVisible()
  })

  test('asks for what was not answered, and keeps what was', async ({ page }) => {
    await page.goto(pages.assessment.nl)
    await page.getByRole('radio', { name: 'Deels' }).first().check()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await expect(page.getByText('Beantwoord ook deze stelling')).toHaveCount(16)
    await expect(page.getByText('Beantwoord ook deze stelling').nth(0)).toBeHidden()
    await expect(page.getByText('Beantwoord ook deze stelling').nth(1)).toBeVisible()
    await expect(page.locator('[data-question]').nth(1).getByRole('radio').first()).toBeFocused()
    await expect(page.getByRole('radio', { name: 'Deels' }).first()).toBeChecked()
    await expect(page.getByText('1 van 16 beantwoord')).toBeVisible()
  })

  test('a link leads to the result, and names a phase that was skipped', async ({ page }) => {
    await page.goto(`${pages.assessment.nl}#a=4444444433324444`)
    await expect(
      page.getByRole('heading', { name: 'Uw organisatie zit in fase 2 (klantgericht)' }),
    ).toBeVisible()
    await expect(page.getByText('U scoort goed op fase 4 (klantgestuurd)')).toBeVisible()
    await page.getByRole('button', { name: 'Mijn antwoorden wijzigen' }).click()
    await expect(page.getByText('Stelling 1 tot en met 4 van de 16')).toBeVisible()
    await page.getByRole('button', { name: 'Mijn antwoorden wissen' }).click()
    await expect(page.getByText('0 van 16 beantwoord')).toBeVisible()
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`the result and a missing answer have no violations, ${scheme} and at 320 pixels`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(`${pages.assessment.en}#a=3333555522222222`)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.getByRole('button', { name: 'Erase my answers' }).click()
      await page.getByRole('button', { name: 'Next' }).click()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  }
})

test('tools are found by search, and only where more than articles is asked for', async ({
  page,
  request,
}) => {
  const all = await (await request.get('/api/search?lang=nl&q=zelftest&kind=all')).json()
  expect(all.results[0]).toMatchObject({ kind: 'tool', url: pages.assessment.nl })
  const articles = await (await request.get('/api/search?lang=nl&q=zelftest')).json()
  expect(articles.results.every(({ kind }: { kind: string }) => kind === 'article')).toBe(true)
  await page.goto('/nl')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('checklist')
  await expect(page.getByRole('group', { name: 'Hulpmiddelen' })).toContainText('Checklist CCO-roadmap')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read, nothing pretends to work, and the page says what paper is for', async ({
    page,
  }) => {
    for (const [path, text, count] of [
      [pages.checklist.en, 'A yearly self-assessment and a revised roadmap', 20],
      [pages.card.nl, 'Welke van de vier functies kent u het minst', 7],
      [pages.assessment.nl, 'Wij ontwerpen hoe klanten zich moeten voelen', 16],
    ] as const) {
      await page.goto(path)
      await expect(page.getByText(text)).toBeVisible()
      await expect(page.locator('[data-activity], [data-tip], [data-question]')).toHaveCount(count)
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.locator('main input:enabled:visible')).toHaveCount(0)
      await expect(page.locator('noscript')).toHaveCount(1)
      // What never comes keeps no place.
      const rooms = await page
        .locator('[data-waits]')
        .evaluateAll((all) => all.map((each) => each.getClientRects().length))
      expect(rooms.length).toBeGreaterThan(0)
      expect(Math.max(...rooms)).toBe(0)
    }
  })
})
