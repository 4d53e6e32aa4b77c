import { pages } from '../built/pages'
import { test } from './house'
import { languages } from './site'

for (const language of languages) {
  test(`no page in ${language} logs anything when it is opened`, async ({ page }) => {
    // What is logged, an error or a violation of the policy, fails the test: see house.ts.
    for (const { path } of pages.filter((each) => each.language === language))
      await page.goto(path, { waitUntil: 'load' })
  })
}
