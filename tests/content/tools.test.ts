import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referencesResolve } from '@/lib/content/lint/references-resolve'
import { slugsUnique } from '@/lib/content/lint/slugs-unique'
import { toolsAgree } from '@/lib/content/lint/tools-agree'
import { articlesNamedIn, parseTool } from '@/lib/content/schemas/tools'
import { contentStore } from '@/lib/content/store'
import { ContentStore } from '@/lib/content/store/content-store'
import { toolNames } from '@/lib/tools/tool-names'
import { contentOf } from './made-content'

const store = await contentStore()
const source = (name: string, language = 'en') => readFileSync(`content/${language}/tools/${name}.md`, 'utf8')
const context = { root: 'content', isUnreadable: () => false }

/** What reading says of a changed file, without its path. */
function problemsOf(name: string, change: (text: string) => string) {
  const reading = parseTool('tool.md', change(source(name)), name, 'en')
  return reading.ok ? [] : reading.problems.map(({ line, message, hint }) => `${line}: ${message} (${hint})`)
}

test('every tool is there in both languages, in the same order', () => {
  const ids = (language: 'en' | 'nl') => store.listTools(language).map(({ id }) => id)
  expect(ids('en')).toEqual(ids('nl'))
  expect([...ids('en')].sort()).toEqual([...toolNames].sort())
})

test('the numbers of the tools are those that their rules count on', () => {
  for (const tool of store.listTools()) {
    if (tool.id === 'roadmap-checklist')
      expect(tool.phases.flatMap((phase) => phase.activities)).toHaveLength(20)
    if (tool.id === 'self-assessment')
      expect(tool.phases.flatMap((phase) => phase.statements)).toHaveLength(16)
    if (tool.id === 'tips-card') expect(tool.bands.at(-1)?.upTo).toBe(tool.tips.length)
  }
})

test.each([
  ['tips-card', (text: string) => text.replace(/ {2}- title: Get inside[\s\S]*?(?= {2}- title)/, ''), 'tips'],
  ['tips-card', (text: string) => text.replace('credit:', 'credits:'), 'credits'],
  ['tips-card', (text: string) => text.replace('slug: seven-tips-card', 'slug: Seven tips'), 'slug'],
  ['self-assessment', (text: string) => text.replaceAll('{later}', 'a later one'), '{later}'],
  ['self-assessment', (text: string) => text.replace('    part: Everyday work\n', ''), 'part'],
  ['roadmap-checklist', (text: string) => text.replace('why: Without a shared reason', 'wy: Without'), 'wy'],
  ['journey-map', (text: string) => text.replace('moment: pain', 'moment: panic'), 'moment'],
  [
    'journey-map',
    (text: string) => text.replace('moment: pain', 'moment: magic'),
    'is “magic” where the customer is not pleased (Give the stage an emotion above 0, or another moment.)',
  ],
])('a problem in %s is reported with its line', (name, change, told) => {
  const problems = problemsOf(name, change)
  expect(problems.join('\n')).toContain(told)
  expect(problems.every((problem) => /^\d+: /.test(problem))).toBe(true)
})

test('a file of another name is no tool, and the nearest name is offered', () => {
  const reading = parseTool('tip-card.md', source('tips-card'), 'tip-card', 'en')
  expect(reading).toMatchObject({ ok: false, problems: [{ message: 'there is no tool “tip-card”' }] })
})

/** The library with another edition of a Dutch tool in it. */
function withTool(name: string, change: (text: string) => string): ContentStore {
  const reading = parseTool(`content/nl/tools/${name}.md`, change(source(name, 'nl')), name, 'nl')
  if (!reading.ok) throw new Error('The changed tool cannot be read.')
  const others = store.listTools().filter(({ id, language }) => !(id === name && language === 'nl'))
  return new ContentStore({ ...contentOf(store), tools: [...others, reading.value] })
}

test('tools that differ between the languages in order or articles are told', () => {
  const changed = withTool('roadmap-checklist', (text) =>
    text.replace('order: 3', 'order: 9').replace('- leadership-lesson', '- seven-tips'),
  )
  expect(toolsAgree(store, context)).toEqual([])
  expect(toolsAgree(changed, context).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^order differs from .*roadmap-checklist\.md$/),
    expect.stringMatching(/^the article “seven-tips” differs from /),
  ])
})

test('an article that a tool names and that does not exist is told with its line', () => {
  const changed = withTool('self-assessment', (text) => text.replace('- maturity-phases', '- maturity-fases'))
  const [problem] = referencesResolve(changed, context)
  expect(problem).toMatchObject({ message: 'there is no article “maturity-fases”' })
  expect(problem?.line).toBeGreaterThan(5)
  expect(articlesNamedIn(changed.getTool('self-assessment', 'nl')).map(({ article }) => article)).toContain(
    'maturity-fases',
  )
})

test('two tools at one address are told', () => {
  const changed = withTool('tips-card', (text) => text.replace('slug: zeven-tips-kaart', 'slug: zelftest'))
  expect(slugsUnique(changed, context).map(({ message }) => message)).toEqual([
    expect.stringContaining('the slug “zelftest” is taken by'),
  ])
})
