import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

/** Classes that any component may use: see components/layout/styles/base.css and controls.css. */
const shared = [
  'button',
  'chip',
  'current-mark',
  'entry-title',
  'field',
  'keycap',
  'link',
  'other-language',
  'page',
  'print-article',
  'print-only',
  'quiet-link',
  'rail-grid',
  'row-link',
  'screen-only',
  'standfirst',
  'tabular',
]

/** Sheets of the whole site. */
const global = [
  'app/globals.css',
  'components/layout/styles/base.css',
  'components/layout/styles/controls.css',
]
const print = ['components/layout/styles/print.css']

const filesOf = (ending: RegExp) =>
  ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )

const sheets = filesOf(/\.css$/).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const sources = filesOf(/\.tsx?$/).map((file) => readFileSync(file, 'utf8'))
const components = new Set(filesOf(/\.(css|tsx)$/).map((file) => basename(file).split('.')[0] ?? ''))

const classesIn = (selector: string) =>
  [...selector.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name)
const blockOf = (name: string) => name.split('__')[0] ?? name
const isState = (name: string) => /^(is|has)-/.test(name)

/** The selectors of a sheet, and whether each stands in no other rule; conditions and layers are looked through. */
function selectorsOf(text: string): { selector: string; isOutermost: boolean }[] {
  const found: { selector: string; isOutermost: boolean }[] = []
  const open: string[] = []
  for (const [, before = '', bracket] of text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/"[^"]*"/g, '""')
    .matchAll(/([^{};]*)([{};])/g)) {
    if (bracket === '}') open.pop()
    if (bracket !== '{') continue
    const head = before.trim()
    const isInKeyframes = open.some((each) => each.startsWith('@keyframes'))
    if (!head.startsWith('@') && !isInKeyframes)
      found.push({ selector: head, isOutermost: open.every((each) => each.startsWith('@')) })
    open.push(head)
  }
  return found
}

test('a sheet is read as its rules: nesting, conditions and texts with brackets', () => {
  const text =
    '@media print { .a { &::before { content: "}"; } .b & { color: red; } } } /* .x {} */ .c { top: 0; }'
  expect(selectorsOf(text)).toEqual([
    { selector: '.a', isOutermost: true },
    { selector: '&::before', isOutermost: false },
    { selector: '.b &', isOutermost: false },
    { selector: '.c', isOutermost: true },
  ])
})

test('every class is shared, a state, or bears the name of a component', () => {
  const strangers = sheets.flatMap(({ file, text }) =>
    selectorsOf(text)
      .flatMap(({ selector }) => classesIn(selector))
      .filter((name) => !isState(name) && !shared.includes(blockOf(name)) && !components.has(blockOf(name)))
      .map((name) => `${file}: .${name}`),
  )
  expect([...new Set(strangers)]).toEqual([])
})

test('the sheet of a component styles nothing outside of it', () => {
  const loose = sheets
    .filter(({ file }) => ![...global, ...print].includes(file))
    .flatMap(({ file, text }) => {
      const own = siblingsOf(file)
      return selectorsOf(text)
        .filter(({ selector, isOutermost }) => isOutermost && !/^(:root|body:|::highlight)/.test(selector))
        .flatMap(({ selector }) => selector.split(/,(?![^(]*\))/))
        .filter((selector) => !classesIn(selector).some((name) => own.has(blockOf(name))))
        .map((selector) => `${file}: ${selector.trim()}`)
    })
  expect(loose).toEqual([])
})

/** The components of the folder that a sheet stands in. */
const siblingsOf = (file: string) =>
  new Set(
    readdirSync(join(file, '..'))
      .filter((name) => /\.(css|tsx)$/.test(name))
      .map((name) => name.split('.')[0] ?? ''),
  )

test('no rule is left for a class that no markup has', () => {
  const dead = sheets.flatMap(({ file, text }) =>
    [...new Set(selectorsOf(text).flatMap(({ selector }) => classesIn(selector)))]
      .filter((name) => !sources.some((source) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source)))
      .map((name) => `${file}: .${name}`),
  )
  expect(dead).toEqual([])
})

test('a colour stands once, with its value in either theme; utilities are written in the markup', () => {
  const declared = sheets
    .filter(({ file }) => !print.includes(file))
    .flatMap(({ text }) => [...text.matchAll(/(--color-[\w-]+):\s*([^;]+);/g)])
    .filter(([, , value]) => value !== 'initial')
  const names = declared.map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(names).toEqual([...new Set(names)])
  expect(declared.filter(([, , value = '']) => !value.startsWith('light-dark('))).toEqual([])
  expect(sheets.filter(({ text }) => text.includes('@apply')).map(({ file }) => file)).toEqual([])
})

test('all sheets together stay below 3,200 lines', () => {
  const lines = sheets.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
  expect(lines).toBeLessThan(3_200)
})
