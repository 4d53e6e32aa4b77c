import type { Page } from '@playwright/test'
import { everyPage, expect, test } from '../e2e/house'
import { violations } from './axe'
import { openLate } from './late'
import { overflow } from './layout'
import { expectSoundIn } from './sound'

const visits = [...everyPage, { kind: 'what does not exist', language: 'en', path: '/en/nonsense' }]

const isMissing = (message: string) => message.includes('status of 404')

/** Opens a page with late fonts and scripts and holds that nothing moves; then all is as after any other loading. */
async function visit(page: Page, path: string, logged: string[]) {
  const late = await openLate(page, path)
  expect(late.fonts, 'fonts that came late').toBeGreaterThan(0)
  expect(late.scripts, 'scripts that came late').toBeGreaterThan(0)
  expect(await late.shifts(), 'what moved').toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The browser itself reports the status of a page that does not exist.
  if (path.endsWith('/nonsense'))
    logged.splice(0, logged.length, ...logged.filter((line) => !isMissing(line)))
}

// One visit a page and width. All rules run wherever other things are shown: at each width, and on paper. Dark and
// forced colours are held to show the same things, so that there the rules on how things look are enough.
// Both languages have the same templates and style sheets, so colours and paper are looked at in one of them; what words can
// change (structure, names, sizes, room) is looked at in both.
test.describe('at 1440 pixels', () => {
  test.use({ viewport: { width: 1440, height: 900 } })
  for (const { kind, language, path } of visits) {
    test(`${kind} in ${language} stands still and has no barrier that can be found by machine`, async ({
      page,
      logged,
    }) => {
      await visit(page, path, logged)
      expect(await violations(page)).toEqual([])
      if (language !== 'en') return
      await expectSoundIn(page, { colorScheme: 'dark' })
      await expectSoundIn(page, { colorScheme: 'light', forcedColors: 'active' })
      await page.emulateMedia({ forcedColors: 'none', media: 'print' })
      expect(await violations(page), 'on paper').toEqual([])
    })
  }
})

test.describe('at 390 and 320 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  for (const { kind, language, path } of visits) {
    test(`${kind} in ${language} stands still, fits, and has no barrier that can be found by machine`, async ({
      page,
      logged,
    }) => {
      await visit(page, path, logged)
      expect(await overflow(page), 'pixels too wide at 390').toBe(0)
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await overflow(page), 'pixels too wide at 320').toBe(0)
      expect(await violations(page)).toEqual([])
      if (language === 'en') await expectSoundIn(page, { colorScheme: 'dark' })
    })
  }
})
