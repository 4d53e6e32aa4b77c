import type { Page } from '@playwright/test'
import { expect } from './house'

/** What the browser keeps of the answers to a tool. */
export const kept = (page: Page, name: string) =>
  page.evaluate((key) => localStorage.getItem(key), `answers-${name}`)

/** What never comes keeps no place. */
export async function expectNoEmptyRooms(page: Page) {
  const rooms = await page
    .locator('[data-enhance]')
    .evaluateAll((all) => all.map((each) => each.getClientRects().length))
  expect(rooms.length).toBeGreaterThan(0)
  expect(Math.max(...rooms)).toBe(0)
}
