import { getMDXComponent } from 'mdx-bundler/client'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { compileMarkdown } from '@/lib/content/compile'

/** What a page without components of its own would show. */
async function shown(markdown: string): Promise<string> {
  const html = renderToStaticMarkup(createElement(getMDXComponent(await compileMarkdown(markdown))))
  return html.replaceAll('\n', '')
}

test.each([
  { what: 'an expression', markdown: 'Two is {1 + 1}.', html: '<p>Two is {1 + 1}.</p>' },
  {
    what: 'an expression that would do harm',
    markdown: '{globalThis.textRan = true}',
    html: '<p>{globalThis.textRan = true}</p>',
  },
  {
    what: 'an import',
    markdown: 'import fs from "fs"',
    html: '<p>import fs from &quot;fs&quot;</p>',
  },
  {
    what: 'an export',
    markdown: 'export const ran = (globalThis.textRan = true)',
    html: '<p>export const ran = (globalThis.textRan = true)</p>',
  },
  { what: 'a script', markdown: '<script>globalThis.textRan = true</script>', html: '' },
  { what: 'a component', markdown: 'Before <Figure onClick={run} /> after', html: '<p>Before  after</p>' },
  { what: 'a comment', markdown: 'a <!-- b --> c', html: '<p>a  c</p>' },
  { what: 'an unclosed brace', markdown: 'a { b < c', html: '<p>a { b &lt; c</p>' },
  {
    what: 'frontmatter in JavaScript',
    markdown: '---js\nglobalThis.textRan = true\n---\n\nText',
    html: '<h2>---jsglobalThis.textRan = true</h2><p>Text</p>',
  },
  { what: 'a rule at the top', markdown: '---\n\nText', html: '<hr/><p>Text</p>' },
])('$what is text at most, and does not run', async ({ markdown, html }) => {
  expect(await shown(markdown)).toBe(html)
  expect('textRan' in globalThis).toBe(false)
})

test('a heading has the id that is written at its end, and not its text', async () => {
  expect(await shown('## Leaders *first* {#leaders-first}\n\n### Detail {#detail}')).toBe(
    '<h2 id="leaders-first">Leaders <em>first</em></h2><h3 id="detail">Detail</h3>',
  )
})

test('directives become elements that name their target', async () => {
  expect(
    await shown(
      'Mind :term[the *churn*]{#churn}.:cite{#S01}\n\n::figure{name=journey-map}\n\n:::note\nAside.\n:::',
    ),
  ).toBe(
    '<p>Mind <x-term target="churn">the <em>churn</em></x-term>.<x-cite target="S01"></x-cite></p>' +
      '<x-figure target="journey-map"></x-figure><x-note target=""><p>Aside.</p></x-note>',
  )
})

test('other attributes of a directive do not reach the page', async () => {
  expect(await shown(':term[x]{#churn onclick="run()" .red style="a"}')).toBe(
    '<p><x-term target="churn">x</x-term></p>',
  )
})

test('tables and struck-out words are GitHub’s', async () => {
  expect(await shown('| a |\n| --- |\n| ~~b~~ |')).toBe(
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><del>b</del></td></tr></tbody></table>',
  )
})
