import type { Page } from '@playwright/test'
import { violations } from '../a11y/axe'
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
    const isDrawing = () =>
      page.locator('.start-path__line').evaluate((line) => line.getAnimations().length > 0)
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
    await tick(page, 'Agree on the reason why').check()
    expect(await slides()).toBe(true)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.reload()
    await tick(page, 'Settle place and authority').check()
    expect(await slides()).toBe(false)
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
    await answer(page, [4, 4, 4, 4, 4, 4], 'Next statement')
    await expect(page).toHaveURL(`${pages.assessment.en}#statement-7`)
    await expect(statement(page).locator('legend')).toBeFocused()
    await expect(page.getByText('Statement 7 of 16')).toBeVisible()
    await expect(page).toHaveTitle(/^Statement 7 of 16 · Self-assessment/)
    await expect(page.locator('.statement-place__parts [aria-current]')).toHaveText('Everyday work')
    // The phases have no names before there is a result.
    await expect(page.getByText('Customer-oriented')).toHaveCount(0)
    await answer(page, [4, 3, 3, 2, 3, 3, 2, 2, 2], 'Next statement')
    await answer(page, [2], 'See the result')

    const result = page.getByRole('heading', { name: 'Your organisation is customer-oriented' })
    await expect(result).toBeFocused()
    await expect(page).toHaveURL(`${pages.assessment.en}#a=4444444332332222`)
    await expect(page).toHaveTitle(/^Result · Self-assessment/)
    await expect(page.getByText('Over all sixteen statements: 53 %.')).toBeVisible()
    await expect(page.locator('[data-start-here]')).toHaveText(/Start here. 10. Departments share targets/)
    await expect(page.locator('[data-score]')).toHaveText([
      /Customer-aware.*average 4\.0, reached/,
      /Customer-oriented.*average 3\.8, reached/,
      /Customer-driven.*average 2\.8, not reached/,
      /Customer-led.*average 2\.0, not reached/,
    ])
    await expect(page.locator('[data-result] [aria-current]')).toContainText('Klantgericht')
    await expect(page.locator('[data-result] ol').last().getByRole('link')).toHaveCount(3)
    expect(sent).toEqual([])

    await page.goBack()
    await expect(page.getByText('Statement 16 of 16')).toBeVisible()
    await page.goForward()
    await expect(result).toBeVisible()
    await page.reload()
    await expect(result).toBeVisible()
  })

  test('every statement has an address of its own: Back leads to the one before', async ({ page }) => {
    await page.goto(pages.assessment.nl)
    await answer(page, [3, 3], 'Volgende stelling')
    await page.goBack()
    await expect(statement(page)).toContainText('2. In onze overleggen')
    await expect(statement(page).getByRole('radio', { name: 'Deels', exact: true })).toBeChecked()
    await page.goBack()
    await expect(statement(page)).toContainText('1. Onze leidinggevenden')
    await page.goForward()
    await page.getByRole('button', { name: 'Vorige' }).click()
    await expect(statement(page)).toContainText('1. Onze leidinggevenden')
    // Opened anew, or by someone else.
    await page.goto(`${pages.assessment.nl}#statement-12`)
    await page.reload()
    await expect(statement(page)).toContainText('12. De klant is een vast punt')
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(page.getByText('Statement 3 of 16')).toBeVisible()
  })

  test('asks for what was not answered, and keeps what was', async ({ page }) => {
    await page.goto(pages.assessment.nl)
    await page.getByRole('button', { name: 'Volgende stelling' }).click()
    const fault = statement(page).getByText('Beantwoord eerst deze stelling: kies in hoeverre zij klopt.')
    await expect(fault).toBeVisible()
    await expect(statement(page).getByRole('radio').first()).toBeFocused()
    await statement(page).getByRole('radio', { name: 'Deels', exact: true }).check()
    await expect(fault).toBeHidden()
    // Who goes to the last statement by its address is led to those that are open, not to a result.
    await page.goto(`${pages.assessment.nl}#statement-16`)
    await page.reload()
    await statement(page).getByRole('radio', { name: 'Deels', exact: true }).check()
    await page.getByRole('button', { name: 'Volgende stelling' }).click()
    await expect(statement(page)).toContainText('2. In onze overleggen')
    await page.goto(pages.assessment.nl)
    await expect(statement(page)).toContainText('2. In onze overleggen')
  })

  test('a link leads to the result, and names a phase that was skipped', async ({ page }) => {
    await page.goto(`${pages.assessment.nl}#a=4444444433324444`)
    await expect(page.getByRole('heading', { name: 'Uw organisatie is klantgericht' })).toBeVisible()
    await expect(page.getByText('U scoort goed op fase 4 (klantgestuurd)')).toBeVisible()
    await expect(page.getByText('Deze antwoorden komen uit de link die u opende.')).toBeVisible()
    await page.getByRole('button', { name: 'Mijn antwoorden wijzigen' }).click()
    await expect(page.getByText('Stelling 1 van 16')).toBeVisible()
    await expect(statement(page).getByRole('radio', { name: 'Grotendeels' })).toBeChecked()
    await page.getByRole('button', { name: 'Mijn antwoorden wissen' }).click()
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
    for (const at of [0, 8, 15]) await expect(page.locator('[data-question]').nth(at)).toBeVisible()
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`the result and a missing answer have no violations, ${scheme} and at 320 pixels`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(`${pages.assessment.en}#a=3333555522222222`)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.getByRole('button', { name: 'Erase my answers' }).click()
      await page.getByRole('button', { name: 'Next statement' }).click()
      expect(await violations(page)).toEqual([])
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
    ] as const) {
      await page.goto(path)
      await expect(page.getByText(text)).toBeVisible()
      await expect(page.locator('[data-activity], [data-tip]')).toHaveCount(count)
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.locator('main input:enabled:visible')).toHaveCount(0)
      await expect(page.locator('noscript')).toHaveCount(1)
      await expectNoEmptyRooms(page)
    }
  })

  for (const width of [390, 1440]) {
    test(`the assessment is one form, and its result is a page, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pages.assessment.en)
      await expectNoEmptyRooms(page)
      const statements = page.locator('[data-question]')
      await expect(statements).toHaveCount(16)
      const choose = (at: number, name: string) =>
        statements.nth(at).getByRole('radio', { name, exact: true }).check()
      for (let at = 0; at < 15; at++) await choose(at, at < 8 ? 'Largely' : 'Partly')
      await page.getByRole('button', { name: 'See the result' }).click()
      await expect(page.getByRole('alert')).toHaveText('These statements have no answer yet: 16.')
      await expect(statements.nth(14).getByRole('radio', { name: 'Partly' })).toBeChecked()
      await choose(15, 'Hardly')
      await page.getByRole('button', { name: 'See the result' }).click()
      await expect(
        page.getByRole('heading', { name: 'Your organisation is customer-oriented' }),
      ).toBeVisible()
      await expect(page).toHaveTitle(/^Result · Self-assessment/)
      await expect(page.locator('[data-start-here]')).toHaveText(
        /Start here. 9. One executive is accountable/,
      )
      await expect(page.getByRole('link', { name: 'Change my answers' })).toHaveAttribute(
        'href',
        '#statement-1',
      )
      await expect(page.getByRole('button', { name: 'Print the result' })).toHaveCount(0)
    })
  }
})

test.describe('the result as a page', () => {
  const answers = (value: string) =>
    Array.from({ length: 16 }, (_, at) => `statement-${at + 1}=${value}`).join('&')

  test('is kept by nobody, is in no index, and is the same in the browser', async ({ page, request }) => {
    const response = await request.get(`${pages.assessment.nl}/uitslag?${answers('5')}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toBe('no-store')
    expect(response.headers()['x-robots-tag']).toBe('noindex')
    expect(await response.text()).toContain('Uw organisatie is klantgestuurd')
    await page.goto(`${pages.assessment.nl}/uitslag?${answers('5')}`)
    await expect(page).toHaveURL(`${pages.assessment.nl}#a=${'5'.repeat(16)}`)
    await expect(page.getByRole('heading', { name: 'Uw organisatie is klantgestuurd' })).toBeVisible()
  })

  test('takes what is no answer for none, whatever is sent', async ({ request }) => {
    for (const odd of ['6', '0', '-1', '1e0', '<script>', '%00', 'x'.repeat(2_000), '٣']) {
      const response = await request.get(`${pages.assessment.en}/result?${answers(encodeURIComponent(odd))}`)
      expect(response.status(), odd.slice(0, 10)).toBeLessThan(500)
      const html = await response.text()
      expect(html).not.toContain('data-result=')
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

/** What never comes keeps no place. */
async function expectNoEmptyRooms(page: Page) {
  const rooms = await page
    .locator('[data-enhance]')
    .evaluateAll((all) => all.map((each) => each.getClientRects().length))
  expect(rooms.length).toBeGreaterThan(0)
  expect(Math.max(...rooms)).toBe(0)
}
