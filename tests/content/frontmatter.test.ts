import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseFrontmatter } from '@/lib/content/parse/frontmatter'
import { date, fields, slug, text } from '@/lib/content/schemas/fields'
import { isDate } from '@/lib/i18n/date'

const schema = fields({ title: text, day: date.optional(), list: z.array(fields({ name: text })).optional() })

const read = (source: string) => parseFrontmatter('a.md', source, schema)

test('a file is frontmatter that fits and the text below it', () => {
  const parsed = read('---\ntitle: "A: b"\n---\n\nText\n\n---\n\nMore\n')

  expect(parsed).toMatchObject({
    ok: true,
    value: { frontmatter: { title: 'A: b' }, body: '\nText\n\n---\n\nMore\n', bodyLine: 4 },
  })
})

test.each([
  { path: ['title'], line: 3 },
  { path: ['list'], line: 4 },
  { path: ['list', 0], line: 5 },
  { path: ['list', 1, 'name'], line: 7 },
  { path: ['list', 1, 'other'], line: 7 },
  { path: ['list', 9], line: 4 },
  { path: ['nowhere'], line: 1 },
])('the field $path stands on line $line, or the nearest around it', ({ path, line }) => {
  const parsed = read('---\n# a remark\ntitle: A\nlist:\n  - name: a\n\n  - name: b\n---\n')

  expect(parsed.ok && parsed.value.lineOf(...path)).toBe(line)
})

test('white space around a text is not part of it', () => {
  expect(read('---\ntitle: "  A  "\n---\n')).toMatchObject({
    ok: true,
    value: { frontmatter: { title: 'A' } },
  })
})

test('the text below frontmatter that does not fit can be looked at all the same', () => {
  expect(read('---\ntitel: A\n---\nText\n')).toMatchObject({
    ok: false,
    text: { body: 'Text\n', bodyLine: 4 },
  })
  expect(read('---\ntitle: "A\n---\nText\n')).toMatchObject({ ok: false, text: { body: 'Text\n' } })
})

test('the frontmatter may end the file, with or without a last line end', () => {
  expect(read('---\ntitle: A\n---')).toMatchObject({ ok: true, value: { body: '' } })
  expect(read('---\ntitle: A\n--- \n')).toMatchObject({ ok: true })
})

test.each([
  { list: [], told: 'list needs 2 entries' },
  { list: ['a', 'b', 'c'], told: 'list has more than 2 entries' },
])('a list of $list.length where two belong: $told', ({ list, told }) => {
  const parsed = parseFrontmatter(
    'a.md',
    `---\nlist: [${list}]\n---\n`,
    fields({ list: z.array(text).length(2) }),
  )

  expect(parsed).toMatchObject({
    problems: [{ line: 2, message: told, hint: 'Compare it with the same file in the other language.' }],
  })
})

test.each(['', '\n', 'words', '---', '--\ntitle: A\n---\n', '\n---\ntitle: A\n---\n'])(
  '%j has no frontmatter',
  (source) => {
    expect(read(source)).toEqual({
      ok: false,
      problems: [
        {
          file: 'a.md',
          line: 1,
          message: 'the file has no frontmatter',
          hint: 'Begin the file with a line ---, the fields, and another line ---.',
        },
      ],
    })
  },
)

describe('fields', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '2026-12-31'])('%s is a day', (day) => {
    expect(isDate(day)).toBe(true)
  })

  test.each([
    '2020-13-45',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-10-00',
    '2026-2-3',
    '26-02-03',
    '2026-02-03 ',
    '2026-02-03T00:00:00Z',
    '+002026-02-03',
    '2026/02/03',
    '',
    'today',
  ])('“%s” is no day', (day) => {
    expect(isDate(day)).toBe(false)
  })

  test.each(['a', 'seven-tips', '7-tips', '2016'])('%s is an address', (address) => {
    expect(slug.safeParse(address).success).toBe(true)
  })

  test.each(['', 'A', 'é', 'a b', 'a_b', '-a', 'a-', 'a--b', 'a/b', '../a', 'a.md', 'a\n'])(
    '%j is no address',
    (address) => {
      // White space at the ends is taken off before, as from every text.
      expect(slug.safeParse(address).data).not.toBe(address)
    },
  )

  test('a misspelt field is offered the names there are', () => {
    const result = fields({ title: text }).safeParse({ titel: 'A', title: 'A' })

    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', known: ['title'] }])
  })
})
