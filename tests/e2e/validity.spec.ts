import { HtmlValidate } from 'html-validate'
import { expect, test } from './house'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes attributes in its own case and void elements its own way; both are HTML.
    'attr-case': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Long titles are the editors' to decide; search engines cut them without harm.
    'long-title': 'off',
  },
})

test('every page is valid HTML', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '')
  const others = ['/en/search?q=journey', '/nl/zoeken?q=xyzzy', '/nl/zoeken', '/nl/onzin']
  const faults: string[] = []
  for (const path of [...paths, ...others]) {
    const report = await validator.validateString(await (await request.get(path)).text())
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`),
      )
    }
  }
  expect(faults).toEqual([])
})
