import { expect, test } from 'vitest'
import { parseLink } from '@/lib/content/parse/links'

test.each([
  { href: 'https://post.example/a#b', target: { kind: 'outside', href: 'https://post.example/a#b' } },
  { href: 'HTTPS://post.example', target: { kind: 'outside', href: 'HTTPS://post.example' } },
  { href: 'mailto:desk@post.example', target: { kind: 'outside', href: 'mailto:desk@post.example' } },
  { href: '#leaders-first', target: { kind: 'section', section: 'leaders-first' } },
  { href: 'seven-tips.md', target: { kind: 'article', language: 'nl', id: 'seven-tips', section: '' } },
  {
    href: './seven-tips.md#pay',
    target: { kind: 'article', language: 'nl', id: 'seven-tips', section: 'pay' },
  },
  {
    href: '../articles/seven-tips.md',
    target: { kind: 'article', language: 'nl', id: 'seven-tips', section: '' },
  },
  {
    href: '../../en/articles/seven-tips.md#pay',
    target: { kind: 'article', language: 'en', id: 'seven-tips', section: 'pay' },
  },
])('in a Dutch text, $href leads to a $target.kind', ({ href, target }) => {
  expect(parseLink(href, 'nl')).toEqual(target)
})

test.each([
  'seven-tips',
  'seven-tips.mdx',
  'Seven-Tips.md',
  'seven-tips.md?a=b',
  '/nl/artikelen/zeven-tips',
  '/nl/articles/seven-tips.md',
  '../glossary/churn.md',
  '../pages/about.md',
  '../../fr/articles/seven-tips.md',
  '../../../nl/articles/seven-tips.md',
  '../../../../etc/passwd',
  'articles/seven-tips.md',
  'http://post.example',
  'httpsx://post.example',
  'javascript:alert(1)',
])('%s leads nowhere', (href) => {
  expect(parseLink(href, 'nl')).toEqual({ kind: 'unknown' })
})
