import { describe, expect, test } from 'vitest'
import { copyOfSound } from '../copy-of-sound'
import { en, tell } from './stories'

describe('frontmatter that is not YAML', () => {
  const quote = 'Put a text with a colon, # or quotation marks between "double quotes".'
  const title = 'title: First steps of a listening company'
  tell([
    {
      story: 'a colon in a text',
      from: title,
      to: 'title: First steps: a start',
      prints: [
        `${en}:2  the frontmatter is not valid YAML: Nested mappings are not allowed in compact mappings`,
        quote,
      ],
    },
    {
      story: 'a quotation mark that is never closed, far down',
      from: 'readingGoal: You can',
      to: 'readingGoal: "You can',
      prints: [`${en}:16  the frontmatter is not valid YAML: Missing closing "quote`, quote],
    },
    {
      story: 'a field that stands twice',
      from: 'slug: first-steps',
      to: 'slug: first-steps\nslug: other-steps',
      prints: [
        `${en}:4  the frontmatter is not valid YAML: Map keys must be unique`,
        'A field stands here twice: keep one.',
      ],
    },
    {
      story: 'a tab at the start of a line',
      from: 'slug: first-steps',
      to: '\tslug: first-steps',
      prints: [
        `${en}:3  the frontmatter is not valid YAML: Tabs are not allowed as indentation`,
        'Indent with spaces.',
      ],
    },
    ...[
      { text: '*Really*', mark: '*' },
      { text: '&Co listens', mark: '&' },
      { text: '!Look at this', mark: '!' },
    ].map(({ text, mark }) => ({
      story: `a text that begins with ${mark} would lose words without a word`,
      from: title,
      to: `title: ${text}`,
      prints: [
        `${en}:2  the frontmatter is not valid YAML: a text begins with ${mark}`,
        'Put the whole text between "double quotes".',
      ],
    })),
    {
      story: 'no frontmatter',
      from: '---\ntitle',
      to: 'title',
      prints: [
        `${en}:1  the file has no frontmatter`,
        'Begin the file with a line ---, the fields, and another line ---.',
      ],
    },
    {
      story: 'frontmatter that is never closed',
      from: 'keywords: [listening company]\n---',
      to: 'keywords: [listening company]',
      prints: [`${en}:1  the frontmatter has no end`, 'Close it with a line --- above the text.'],
    },
    {
      story: 'an empty frontmatter',
      from: '---\ntitle',
      to: '---\n# nothing yet\n---\ntitle',
      prints: [`${en}:1  the frontmatter is empty`, 'Fill in its fields: see the README for their names.'],
    },
    {
      story: 'frontmatter of plain words',
      from: '---\ntitle',
      to: '---\nonly words\n---\ntitle',
      prints: [`${en}:1  the frontmatter must be a group of fields`, 'Write each on its line: title: …'],
    },
  ])

  test.each(['js', 'javascript', ' js', 'coffee', 'json'])(
    'frontmatter in “%s” is refused and never run',
    async (kind) => {
      const store = copyOfSound()
      store.change(en, '---\ntitle', `---${kind}\nglobalThis.headerRan = true; ({})\n---\ntitle`)

      expect(await store.problems()).toEqual([
        `${en}:1  frontmatter in “${kind.trim()}” is not read`,
        'Frontmatter is YAML: write --- alone on the first line.',
      ])
      expect('headerRan' in globalThis).toBe(false)
    },
  )

  test('frontmatter whose aliases would fill the memory is refused', async () => {
    const store = copyOfSound()
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n')
    store.change(en, title, `${title}\n${bomb}`)

    expect((await store.problems()).filter((line) => line.startsWith(en))).toEqual([
      `${en}:3  the frontmatter is not valid YAML: a text begins with &`,
      `${en}:4  the frontmatter is not valid YAML: a text begins with &`,
      `${en}:4  the frontmatter is not valid YAML: a text begins with *`,
      `${en}:4  the frontmatter is not valid YAML: a text begins with *`,
      `${en}:5  the frontmatter is not valid YAML: a text begins with &`,
      `${en}:5  the frontmatter is not valid YAML: a text begins with *`,
      `${en}:5  the frontmatter is not valid YAML: a text begins with *`,
    ])
  })

  test.each([
    { written: 'with a byte order mark', as: (text: string) => `\uFEFF${text}` },
    { written: 'with the line ends of Windows', as: (text: string) => text.replaceAll('\n', '\r\n') },
    { written: 'with both', as: (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}` },
    { written: 'with the line ends of old', as: (text: string) => text.replaceAll('\n', '\r') },
  ])('a file $written is accepted, and problems keep their lines', async ({ as }) => {
    const store = copyOfSound()
    const sound = store.read(en)
    store.write(en, as(sound))
    expect(await store.problems()).toEqual([])

    store.write(en, as(sound.replace('category: role', 'category: rol').replace('Ask today.', '<hr>')))
    expect((await store.problems()).filter((line) => line.startsWith(en))).toEqual([
      `${en}:7  there is no category “rol”`,
      `${en}:36  raw HTML is not shown: <hr>`,
    ])
  })

  test('a broken file is reported again when it is read again', async () => {
    const store = copyOfSound()
    store.change(en, title, 'title: "open')
    const first = await store.problems()

    expect(first).not.toEqual([])
    expect(await store.problems()).toEqual(first)
  })
})

describe('text below the frontmatter of files that take none', () => {
  test.each([
    'topics.md',
    'sources.md',
    'synonyms.md',
    'en/pages/home.md',
    'nl/figures/customer-interaction.md',
  ])('in %s is reported at its line', async (file) => {
    const store = copyOfSound()
    const sound = store.read(file)
    const lines = sound.trimEnd().split('\n').length
    store.write(file, `${sound.trimEnd()}\n\nNobody would see this.\n`)

    expect(await store.problems()).toEqual([
      `${file}:${lines + 2}  text below the frontmatter is not shown`,
      'This file is frontmatter only: move the text into a field, or take it out.',
    ])
  })
})
