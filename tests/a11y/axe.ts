import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** WCAG 2.0 to 2.2, levels A and AA, and what else axe counts as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The rules that ask how an element looks and not what it is: colours, sizes, room to scroll. In a setting that shows and
 * hides nothing, no other rule can find anything new.
 */
export const rulesOfLook = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]

/**
 * What axe finds wrong with the page as it is shown now, one line a rule. It runs in the page itself, once loaded per
 * document: the site has no frames, for which alone axe needs more.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (runOnly) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      })
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    },
    rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: tags },
  )
}
