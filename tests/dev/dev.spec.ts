import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type DevServer, startDevServer } from './dev-server'

// One server, which the tests edit one after another.
test.describe.configure({ mode: 'serial' })

let server: DevServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startDevServer()
})
test.afterAll(() => server.stop())

const article = 'content/en/articles/seven-tips.md'

const read = (file: string) => readFileSync(join(server.root, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(server.root, file), text)
const change = (file: string, from: string | RegExp, to: string) => {
  const before = read(file)
  const after = before.replace(from, () => to)
  expect(after, `${file} holds ${from}`).not.toBe(before)
  write(file, after)
}
const slugOf = (file: string) => /^slug: (.+)$/m.exec(read(file))?.[1] ?? ''

/** The file with the English messages of the frame, however they are divided. */
const messages = () => {
  const folder = 'lib/i18n/messages'
  const files = readdirSync(join(server.root, folder), { recursive: true, encoding: 'utf8' })
  const found = files.find(
    (file) => /^en\b.*\.ts$/.test(file) && read(join(folder, file)).includes('skipToContent:'),
  )
  return join(folder, found ?? '')
}

test('an edited text is seen in the open page by itself', async ({ page }) => {
  await page.goto(`${server.origin}/en/articles/${slugOf(article)}`)
  change(article, /^title: .*$/m, 'title: Seven tips, edited a moment ago')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seven tips, edited a moment ago')
})

test('a problem in the content is shown over the page with file, line and remedy, until it is mended', async ({
  page,
}) => {
  await page.goto(`${server.origin}/en/articles/${slugOf(article)}`)
  const problems = page.locator('[data-content-problems]')
  const sound = read(article)
  change(article, '# ', '# :cite{#S999} ')
  await expect(problems).toContainText(/seven-tips\.md:\d+ {2}.*S999/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  write(article, sound)
  await expect(problems).toBeHidden()
})

test('an article that is made, renamed and deleted is there and gone without a restart', async ({
  page,
  request,
}) => {
  const draft = read(article)
    .replace(/^slug: .*$/m, 'slug: a-new-piece')
    .replace(/^title: .*$/m, 'title: A new piece')
    .replace(/^order: .*$/m, 'order: 99\nuntranslated: true')
  const made = 'content/en/articles/a-new-piece.md'
  write(made, draft)
  const addressOf = (slug: string) => `${server.origin}/en/articles/${slug}`
  const open = async (slug: string) => (await request.get(addressOf(slug))).status()
  await expect.poll(() => open('a-new-piece')).toBe(200)
  await page.goto(addressOf('a-new-piece'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new piece')

  const renamed = 'content/en/articles/another-piece.md'
  write(made, draft.replace('slug: a-new-piece', 'slug: another-piece'))
  renameSync(join(server.root, made), join(server.root, renamed))
  await expect.poll(() => open('another-piece')).toBe(200)
  await expect.poll(() => open('a-new-piece')).toBe(404)

  rmSync(join(server.root, renamed))
  await expect.poll(() => open('another-piece')).toBe(404)
})

test('an edited interface message and an edited stylesheet are seen', async ({ page }) => {
  await page.goto(`${server.origin}/en`)
  change(messages(), /skipToContent: '[^']*'/, "skipToContent: 'Skip this edited line'")
  // Code is followed by the framework, which may take longer on a busy machine than the page waits: it is opened again.
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('Skip this edited line')).toBeAttached({ timeout: 3_000 })
  }).toPass()
  change('app/globals.css', /$/, '\nbody { outline: 3px solid rgb(1, 2, 3); }\n')
  await expect(async () => {
    await page.reload()
    await expect(page.locator('body')).toHaveCSS('outline-color', 'rgb(1, 2, 3)', { timeout: 3_000 })
  }).toPass()
})

test('an edited island runs anew', async ({ page }) => {
  await page.goto(`${server.origin}/en`)
  change('components/pages/client/page.island.ts', /$/, "\ndocument.documentElement.dataset.edited = 'yes'\n")
  await expect(page.locator('html')).toHaveAttribute('data-edited', 'yes')
})

test('search finds what was just written', async ({ request }) => {
  change(article, /^title: .*$/m, 'title: Seven zanzibarian tips')
  await expect
    .poll(async () => {
      const answer = await request.get(`${server.origin}/api/search?lang=en&q=zanzibarian`)
      return ((await answer.json()) as { total?: number }).total ?? 0
    })
    .toBeGreaterThan(0)
})
