import { expect, type Page } from '@playwright/test'
import { rulesOfLook, violations } from './axe'
import { overflow, shownOn } from './layout'

/** Holds that a setting shows and hides nothing, and that nothing is wrong with how things look in it. */
export async function expectSoundIn(page: Page, media: Parameters<Page['emulateMedia']>[0]) {
  const shown = await shownOn(page)
  await page.emulateMedia(media)
  const name = JSON.stringify(media)
  expect(await shownOn(page), `shown in ${name}`).toEqual(shown)
  expect(await violations(page, rulesOfLook), name).toEqual([])
}

/** Holds that the page as it stands now has no barrier that can be found by machine, light or dark, and fits its window. */
export async function expectSound(page: Page, state: string) {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page), state).toEqual([])
  expect(await overflow(page), `pixels too wide, ${state}`).toBe(0)
  await expectSoundIn(page, { colorScheme: 'dark' })
}
