import { describe, expect, test } from 'vitest'
import { stripRuntime } from '@/lib/build/adapter/strip-runtime'

/** A page as the framework writes it, with a piece of our own in its head and its body. */
const page = ({
  head = '',
  body = '<h1>Title</h1>',
  runtime = '<script src="/_next/static/chunks/main.js" async=""></script>',
} = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}${runtime}</body></html>`

const bare = (parts: { head?: string; body?: string }) => page({ ...parts, runtime: '' })

describe('what goes', () => {
  test.each([
    {
      what: 'a script of the framework',
      head: '<script src="/_next/static/chunks/webpack.js" async=""></script>',
    },
    {
      what: 'an old module script',
      head: '<script src="/_next/static/chunks/polyfills.js" nomodule=""></script>',
    },
    {
      what: 'the preload of a script',
      head: '<link rel="preload" as="script" fetchpriority="low" href="/_next/static/chunks/main.js">',
    },
    {
      what: 'the preload of a module',
      head: '<link rel="modulepreload" href="/_next/static/chunks/main.js">',
    },
    { what: 'a wait for late parts', head: '<link rel="expect" href="#«R»" blocking="render">' },
    {
      what: 'the data to hydrate from',
      body: '<script>self.__next_f=self.__next_f||[]</script><script>self.__next_f.push([1,"<p>&amp;</p>"])</script>',
    },
    {
      what: 'the code that swaps late parts in',
      body: '<script>$RC("B:0","S:0")</script><script>$RT=performance.now()</script>',
    },
    {
      what: 'the bundler’s own code',
      body: '<script>(globalThis.TURBOPACK=globalThis.TURBOPACK||[]).push([])</script>',
    },
    { what: 'marks of Suspense', body: '<!--$--><!--/$--><!--$?--><!--$!--><!--&--><!--/&-->' },
    { what: 'the empty holder of late parts', body: '<div hidden=""><!--$--><!--/$--></div>' },
  ])('$what', ({ what: _, ...parts }) => {
    expect(stripRuntime(page(parts))).toEqual({
      html: bare({ head: '', body: `${'body' in parts ? '' : '<h1>Title</h1>'}` }),
      problems: [],
    })
  })

  test('the marks between two texts, which become one', () => {
    expect(stripRuntime(page({ body: '<p>9<!-- --> articles<!----></p>' })).html).toBe(
      bare({ body: '<p>9 articles</p>' }),
    )
  })

  test('marks of Suspense around parts that stay', () => {
    expect(stripRuntime(page({ body: '<main><!--$--><p>Here</p><!--/$--></main>' })).html).toBe(
      bare({ body: '<main><p>Here</p></main>' }),
    )
  })
})

describe('what stays', () => {
  test.each([
    { what: 'an island', head: '<script type="module" src="/assets/page-ABC.js" data-island=""></script>' },
    {
      what: 'an inline snippet of an island',
      head: '<script data-island="">document.documentElement.dataset.theme="dark"</script>',
    },
    {
      what: 'linked data',
      head: '<script type="application/ld+json">{"@type":"Article","name":"A &amp; B"}</script>',
    },
    { what: 'speculation rules', head: '<script type="speculationrules">{"prefetch":[]}</script>' },
    {
      what: 'stylesheets and fonts',
      head: '<link rel="stylesheet" href="/_next/static/chunks/a.css"><link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2">',
    },
    { what: 'a hidden part with something in it', body: '<div hidden=""><p>Later</p></div>' },
    { what: 'an empty part with a meaning', body: '<div hidden="" id="results"></div><div></div>' },
    { what: 'a comment of our own', body: '<!-- Set by hand --><p>x</p>' },
    { what: 'a part for readers without script', body: '<noscript><p>No script</p></noscript>' },
    {
      what: 'entities and marks in texts and attributes',
      body: '<p title="a &quot;b&quot; &amp; c">3 &lt; 4 &amp; “x”&nbsp;€</p>',
    },
    {
      what: 'attributes as they were',
      body: '<input type="search" name="q" required="" aria-label="Zoek" data-a="{&quot;b&quot;:1}" value="&lt;a&gt;"><p popover="" inert="">x</p>',
    },
    {
      what: 'the letters of SVG',
      body: '<svg viewBox="0 0 10 10" preserveAspectRatio="xMidYMid"><linearGradient id="g" gradientUnits="userSpaceOnUse"></linearGradient><clipPath id="c"><path d="M0 0"></path></clipPath><foreignObject></foreignObject></svg>',
    },
    { what: 'white space', body: '<pre>a\n  b</pre><p>a <em>b</em> c</p>\n' },
    {
      what: 'a table without its body’s tag written twice',
      body: '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    },
    {
      what: 'dialogs and details',
      body: '<dialog id="search"><form method="dialog"></form></dialog><details><summary>a</summary>b</details>',
    },
  ])('$what', ({ what: _, ...parts }) => {
    expect(stripRuntime(page(parts))).toEqual({ html: bare(parts), problems: [] })
  })

  test('the doctype and the language of the document', () => {
    const { html } = stripRuntime(page().replace('lang="en"', 'lang="nl" class="a"'))

    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl" class="a"><head>/)
  })

  test('a page that is stripped again: nothing more goes, and that is said', () => {
    const { html } = stripRuntime(page())
    const again = stripRuntime(html)

    expect(again.html).toBe(html)
    expect(again.problems).toEqual([
      'nothing of the framework’s runtime was found: its output looks different from what this adapter knows',
    ])
  })
})

describe('what is a problem', () => {
  test.each([
    {
      what: 'a script from elsewhere',
      script: '<script src="https://tracker.example/a.js"></script>',
      told: 'https://tracker.example/a.js',
    },
    {
      what: 'a script from elsewhere that has our folder in its path',
      script: '<script src="//evil.example/_next/a.js"></script>',
      told: '//evil.example/_next/a.js',
    },
    {
      what: 'a script of the site without its mark',
      script: '<script type="module" src="/assets/page.js"></script>',
      told: '/assets/page.js',
    },
    { what: 'an inline script', script: '<script>alert(1)</script>', told: 'alert(1)' },
    {
      what: 'data that no island reads',
      script: '<script type="application/json">{"a":1}</script>',
      told: '{"a":1}',
    },
    { what: 'a script in a drawing', script: '<svg><script>alert(2)</script></svg>', told: 'alert(2)' },
  ])('$what', ({ script, told }) => {
    expect(stripRuntime(page({ body: script })).problems).toEqual([
      `a script is left that is not ours: ${told}`,
    ])
  })

  test('a long script is told by its beginning', () => {
    const { problems } = stripRuntime(page({ body: `<script>${'x();'.repeat(100)}</script>` }))

    expect(problems).toEqual([`a script is left that is not ours: ${'x();'.repeat(20)}`])
  })

  test('a script in a template, which a page could bring to life', () => {
    const { problems } = stripRuntime(page({ body: '<template><p><script>alert(3)</script></p></template>' }))

    expect(problems).toEqual(['a script is left that is not ours: alert(3)'])
  })

  test('every script, not the first alone', () => {
    const { problems } = stripRuntime(
      page({ head: '<script>one()</script>', body: '<script>two()</script>' }),
    )

    expect(problems).toHaveLength(2)
  })

  test('a page without anything of the framework', () => {
    expect(stripRuntime(bare({})).problems).toHaveLength(1)
  })
})
