import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentStore } from '@/lib/content/store'
import { numberWord } from '@/lib/i18n/number-words'
import { copyProject } from '../project-copy'
import { commandEnvironment, type ServerProcess, startServer } from '../server-process'
import { growContent, TRANSLATED, UNTRANSLATED } from './grown-content'
import { addMadeUpRoutes, MADE_UP } from './made-up-routes'

/** Long enough for a build on a busy machine, in milliseconds. */
const MAX_BUILD = 1_200_000

const copy = copyProject()
let server: ServerProcess | undefined

/** Runs a command in the copy, and gives its exit code and all it printed. */
function runInCopy(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy.root,
    encoding: 'utf8',
    env: commandEnvironment,
    shell: process.platform === 'win32',
  })
  return { status, printed: `${stdout}${stderr}` }
}

/** Runs tests of the project on the grown content. */
const runTests = (project: 'unit' | 'built', files: readonly string[] = []) =>
  runInCopy('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...files])

beforeAll(async () => {
  growContent(copy.root, (await contentStore()).listArticleIds().length)
  addMadeUpRoutes(copy.root)
  const build = runInCopy('npm', ['run', 'build'])
  if (build.status !== 0) throw new Error(`The grown project cannot be built:\n${build.printed}`)
  server = await startServer(['start'], copy.root)
}, MAX_BUILD)

afterAll(async () => {
  await server?.stop()
  copy.remove()
})

async function textAt(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${server?.origin}${path}`)
  return { status: response.status, text: await response.text() }
}

describe('with one more article in both languages and one in English only', () => {
  test(
    'the unit tests of content pass',
    () => {
      const { status, printed } = runTests('unit', [
        'tests/content/site-content',
        'tests/content/migration',
        'tests/content/tools',
        'tests/content/align-translations',
        'tests/content/article-permalinks',
        'tests/glossary',
        'tests/figures/signs',
        'tests/figures/figure-embedding',
        'tests/search/site-content',
      ])

      expect(status, printed).toBe(0)
    },
    MAX_BUILD,
  )

  test(
    'the tests of built pages pass',
    () => {
      const { status, printed } = runTests('built')

      expect(status, printed).toBe(0)
    },
    MAX_BUILD,
  )

  test.each(['en', 'nl'] as const)(
    'the new article is read in %s, with all it refers to',
    async (language) => {
      const { status, text } = await textAt(TRANSLATED[language])

      expect(status).toBe(200)
      expect(text).toContain('id="fig-board-seat"')
      expect(text).toContain('id="term-listening-post"')
      expect(text).toContain('id="source-S900"')
    },
  )

  test('the untranslated article is read in English, and nothing leads to it in Dutch', async () => {
    const english = await textAt(UNTRANSLATED.en)
    expect(english.status).toBe(200)
    expect(english.text).not.toContain(`/nl/artikelen/${UNTRANSLATED.id}`)

    const dutch = await textAt('/nl/onderwerpen/notities')
    expect((await textAt(`/nl/artikelen/${UNTRANSLATED.id}`)).status).toBe(404)
    expect(dutch.text).not.toContain('href="/nl/artikelen/"')
  })

  test('counts in prose have grown', async () => {
    const count = (await contentStore()).listArticles('en').length + 2
    const { text } = await textAt('/en')

    expect(text).toContain(`${numberWord('en', count)} articles`)
  })
})

test.each(Object.entries(MADE_UP))('%s answers without an entry in any list', async (path, words) => {
  const { status, text } = await textAt(path)

  expect(status).toBe(200)
  // React puts a comment between two texts.
  expect(text.replaceAll('<!-- -->', '')).toContain(words)
})
