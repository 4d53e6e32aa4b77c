import { describe, expect, test } from 'vitest'
import { alignTranslations } from '@/lib/content/align-translations'
import { splitSections } from '@/lib/content/parse/sections'
import { readContent } from '@/lib/content/read/read-content'

describe('a text is cut at its headings and figures', () => {
  test('each part keeps its heading, and what stands before the first is a part too', () => {
    expect(splitSections('Lead.\n\n## One {#one}\n\nText.\n\n### Half {#half}\n\nMore.')).toEqual([
      { id: '', blocks: [{ kind: 'text', markdown: 'Lead.' }] },
      { id: 'one', blocks: [{ kind: 'text', markdown: '## One {#one}\n\nText.' }] },
      { id: 'half', blocks: [{ kind: 'text', markdown: '### Half {#half}\n\nMore.' }] },
    ])
  })

  test('a figure is a piece of its own', () => {
    expect(splitSections('## One {#one}\n\nBefore.\n\n::figure{name=org-before}\n\nAfter.')).toEqual([
      {
        id: 'one',
        blocks: [
          { kind: 'text', markdown: '## One {#one}\n\nBefore.' },
          { kind: 'figure', name: 'org-before' },
          { kind: 'text', markdown: 'After.' },
        ],
      },
    ])
  })

  test('what only looks like a heading stays where it is', () => {
    const quoted = '## One {#one}\n\n```\n## Not a heading\n```\n\n> ## Nor this'
    expect(splitSections(quoted)).toEqual([{ id: 'one', blocks: [{ kind: 'text', markdown: quoted }] }])
  })

  test('every part knows the addresses that stand at the end of the text', () => {
    const [lead, one] = splitSections('A [link][1].\n\n## One {#one}\n\nText.\n\n[1]: https://a.example')
    expect(lead?.blocks).toEqual([{ kind: 'text', markdown: 'A [link][1].\n\n[1]: https://a.example' }])
    expect(one?.id).toBe('one')
  })

  test('an empty text has no parts', () => {
    expect(splitSections('\n')).toEqual([])
  })
})

describe('two editions are set row by row', () => {
  test('figures stand between the same stretches of text', () => {
    const rows = alignTranslations(
      '## One {#one}\n\nBefore.\n\n::figure{name=org-before}\n\nAfter.',
      '## Een {#one}\n\nVoor.\n\n::figure{name=org-before}\n\nNa.',
    )
    expect(rows).toEqual([
      { kind: 'text', own: '## One {#one}\n\nBefore.', other: '## Een {#one}\n\nVoor.' },
      { kind: 'figure', name: 'org-before' },
      { kind: 'text', own: 'After.', other: 'Na.' },
    ])
  })

  test('where a figure stands elsewhere, the section is one row and the figure follows', () => {
    const rows = alignTranslations(
      '## One {#one}\n\nA.\n\n::figure{name=org-before}\n\nB.',
      '## Een {#one}\n\nA en B.\n\n::figure{name=org-before}',
    )
    expect(rows).toEqual([
      { kind: 'text', own: '## One {#one}\n\nA.\n\nB.', other: '## Een {#one}\n\nA en B.' },
      { kind: 'figure', name: 'org-before' },
    ])
  })

  test('a section that the other lacks stands alone', () => {
    expect(alignTranslations('## One {#one}\n\nA.', 'Lead.')).toEqual([
      { kind: 'text', own: '## One {#one}\n\nA.', other: '' },
    ])
  })

  test('in the site’s own articles every row faces its own section', async () => {
    const { store } = await readContent('content')
    const idOf = (markdown: string) => /^#{2,3} .*\{#([a-z0-9-]+)\}/.exec(markdown)?.[1]
    for (const article of store.listArticles('en')) {
      const other = store.getArticle(article.id, 'nl')
      if (!other) continue
      for (const row of alignTranslations(article.markdown, other.markdown)) {
        if (row.kind === 'figure') continue
        expect(row.other, `${article.id}: ${row.own.slice(0, 40)}`).not.toBe('')
        expect(idOf(row.other)).toBe(idOf(row.own))
      }
    }
  })
})
