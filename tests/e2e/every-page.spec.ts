import { pages } from '../built/pages'
import { everyPage, test } from './house'
import { languages } from './site'

/** Pages of every kind are opened in tests/a11y/pages.spec.ts, which fails as well where one logs something. */
const opened = new Set<string>(everyPage.map(({ path }) => path))
const others = pages.filter(({ path }) => !opened.has(path))

for (const language of languages) {
  test(`no page in ${language} logs anything when it is opened`, async ({ page }) => {
    // What is logged, an error or a violation of the policy, fails the test: see house.ts.
    for (const { path } of others.filter((each) => each.language === language))
      await page.goto(path, { waitUntil: 'load' })
  })
}
