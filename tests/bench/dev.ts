import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserPath } from '../browser'
import { startDevServer } from '../dev/dev-server'

/** How often each file is saved; the first ones warm up the server and are not counted. */
const ROUNDS = 12
const WARM_UP = 4

/** What is saved, the expression that is true in the page once it is seen, and how the text is edited. */
interface Edit {
  name: string
  file: string
  edit(text: string, round: number): string
  isSeen(round: number): string
}

const edits: readonly Edit[] = [
  {
    name: 'text of an article',
    file: 'content/en/articles/seven-tips.md',
    edit: (text, round) => text.replace(/^title: .*$/m, `title: Round ${round}`),
    isSeen: (round) => `document.querySelector('h1')?.textContent === 'Round ${round}'`,
  },
  {
    name: 'stylesheet',
    file: 'app/globals.css',
    edit: (text, round) => `${text}\nbody { outline: ${round + 1}px solid; }\n`,
    isSeen: (round) => `getComputedStyle(document.body).outlineWidth === '${round + 1}px'`,
  },
  {
    name: 'island',
    file: 'components/pages/client/page.island.ts',
    edit: (text, round) => `${text}\ndocument.documentElement.dataset.round = '${round}'\n`,
    isSeen: (round) => `document.documentElement.dataset.round === '${round}'`,
  },
]

/** `npm run bench:dev`: prints how long it takes in `npm run dev` from saving a file to seeing it in the open page. */
const server = await startDevServer()
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  // The first page is compiled when it is asked for.
  page.setDefaultTimeout(120_000)
  const slug = /^slug: (.+)$/m.exec(readFileSync(join(server.root, edits[0]?.file ?? ''), 'utf8'))?.[1]
  await page.goto(`${server.origin}/en/articles/${slug}`)
  for (const { name, file, edit, isSeen } of edits) {
    const path = join(server.root, file)
    const before = readFileSync(path, 'utf8')
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      // The rest lets what follows a change in the background come to its end.
      await page.waitForTimeout(2_000)
      const start = performance.now()
      writeFileSync(path, edit(before, round))
      await page.waitForFunction(isSeen(round))
      if (round >= WARM_UP) times.push(performance.now() - start)
    }
    times.sort((one, other) => one - other)
    const median = times[Math.floor(times.length / 2)] ?? 0
    const slowest = times.at(-1) ?? 0
    console.log(
      `${name.padEnd(20)} median ${median.toFixed(0)} ms, slowest of ${times.length} ${slowest.toFixed(0)} ms`,
    )
  }
} finally {
  await browser.close()
  await server.stop()
}
