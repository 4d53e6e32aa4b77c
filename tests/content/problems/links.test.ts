import { describe, expect, test } from 'vitest'
import { copyOfSound } from '../copy-of-sound'
import { en, nl, tell } from './stories'

describe('links', () => {
  const second = 'en/articles/second-look.md'
  const dutch = 'nl/articles/second-look.md'
  tell([
    {
      story: 'to an article that does not exist',
      from: 'second-look.md#look-back',
      to: 'secnd-look.md',
      prints: [`${en}:28  there is no article “secnd-look” in en`, 'Did you mean second-look.md?'],
    },
    {
      story: 'to an article of the other language that does not exist',
      in: second,
      from: '../../nl/articles/first-steps.md#ask',
      to: '../../nl/articles/eerste-stappen.md',
      prints: [
        `${second}:28  there is no article “eerste-stappen” in nl`,
        'Articles are linked by the name of their file.',
      ],
    },
    {
      story: 'to a section of its own that does not exist',
      to: '[Ask](#asked)',
      prints: [
        `${en}:36  there is no section “asked” in ${en}`,
        'Its sections are: ask, answer, what-to-do-next',
      ],
    },
    {
      story: 'to a section of another article that does not exist',
      from: '#look-back',
      to: '#looking-back',
      prints: [
        `${en}:28  there is no section “looking-back” in ${second}`,
        'Its sections are: look-back, what-to-do-next',
      ],
    },
    {
      story: 'to a section in the other language that does not exist',
      in: dutch,
      from: '../../en/articles/first-steps.md#ask',
      to: '../../en/articles/first-steps.md#vraag',
      prints: [
        `${dutch}:28  there is no section “vraag” in ${en}`,
        'Its sections are: ask, answer, what-to-do-next',
      ],
    },
    {
      story: 'from a page to an article that does not exist',
      in: 'nl/pages/about.md',
      from: '(first-steps.md)',
      to: '(last-steps.md)',
      prints: ['nl/pages/about.md:6  there is no article “last-steps” in nl', 'Did you mean first-steps.md?'],
    },
    ...[
      '/en/articles/first-steps',
      'second-look',
      '../pages/about.md',
      '../../fr/articles/first-steps.md',
      '../../../../secret.md',
    ].map((href) => ({
      story: `${href}, which is not how articles are linked`,
      to: `[there](${href})`,
      prints: [
        `${en}:36  the link “${href}” leads nowhere`,
        'Link to an article by its file: [words](seven-tips.md) or [words](seven-tips.md#collaboration).',
      ],
    })),
    {
      story: 'that a definition further down gives the address of',
      to: '[there][1]\n\n[1]: nowhere.md',
      prints: [
        `${en}:38  there is no article “nowhere” in en`,
        'Articles are linked by the name of their file.',
      ],
    },
  ])

  test('a link to an article in a language it does not have names the language it has', async () => {
    const store = copyOfSound()
    store.remove(nl)

    expect(await store.problems()).toEqual(
      expect.arrayContaining([
        `${second}:28  there is no article “first-steps” in nl`,
        'It exists in en: link to ../../en/articles/first-steps.md',
      ]),
    )
  })
})

describe('addresses that could run or lead astray', () => {
  const hint = 'Link to https://…, mailto:…, an article’s file (seven-tips.md) or a section (#id).'

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'http://post.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\\\\\evil.example',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;&#x61;vascript:alert(1)',
    '&#9;javascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#x20;javascript:alert(1)',
    '&nbsp;javascript:alert(1)',
    '&#10;//evil.example',
    '/&Tab;/evil.example',
  ])('%s is refused in a link, between angle brackets and in a definition', async (href) => {
    const store = copyOfSound()
    store.change(en, 'Ask today.', `[a](${href}) and [b](<${href}>) and [c]\n\n[c]: ${href}`)

    const lines = await store.problems()
    expect(lines.filter((line) => line === hint)).toHaveLength(3)
    expect(lines.filter((line) => line !== hint).map((line) => line.split(' ')[0])).toEqual([
      `${en}:36`,
      `${en}:36`,
      `${en}:38`,
    ])
  })

  test.each(['\u0001javascript:alert(1)', '\u001fhttps://evil.example', 'java\tscript:x', '\u001b[2J'])(
    'the control character in %j is refused, and not printed',
    async (href) => {
      const store = copyOfSound()
      store.change(en, 'Ask today.', `[a](<${href}>)`)

      const [line = '', ...rest] = await store.problems()
      expect(rest).toEqual([hint])
      expect(line).toMatch(
        /^en\/articles\/first-steps\.md:36 {2}the address “.* ?.*” is not safe to link to$/,
      )
      expect(line).not.toMatch(/\p{Cc}/u)
    },
  )

  test('a control character that Markdown itself takes out leads nowhere', async () => {
    const store = copyOfSound()
    store.change(en, 'Ask today.', '[a](&#1;javascript:alert(1))')

    expect((await store.problems())[0]).toBe(`${en}:36  the link “\uFFFDjavascript:alert(1)” leads nowhere`)
  })

  test.each(['<javascript:alert(1)>', '<http://post.example>', 'www.post.example', 'http://post.example'])(
    'the address %s, written plainly, is refused',
    async (written) => {
      const store = copyOfSound()
      store.change(en, 'Ask today.', `Ask at ${written} today.`)

      expect(await store.problems()).toEqual([
        expect.stringMatching(new RegExp(`^${en}:36 {2}the address “.*” is not safe to link to$`)),
        hint,
      ])
    },
  )
})
