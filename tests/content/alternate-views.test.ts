import { expect, test } from 'vitest'
import { alternateViews } from '@/lib/content/alternate-views'
import { articlePermalinks, asCited } from '@/lib/content/article-permalinks'
import { addressesLinkedIn } from '@/lib/content/link-href'
import { sitePages } from '@/lib/content/site-pages'
import { articlesIn, contentStore } from '@/lib/content/store'

test('every article has both languages side by side, every topic a document to print, the glossary another order', async () => {
  const paths = (await alternateViews()).map(({ paths }) => paths)

  expect(paths).toContainEqual({
    en: '/en/articles/seven-tips-for-the-cco/side-by-side',
    nl: '/nl/artikelen/zeven-tips-voor-de-cco/naast-elkaar',
  })
  expect(paths).toContainEqual({
    en: '/en/topics/methods-and-models/print',
    nl: '/nl/onderwerpen/methoden-en-modellen/afdrukken',
  })
  expect(paths).toHaveLength(9 + 18 + 1)
})

test('search engines are not shown these', async () => {
  const listed = new Set((await sitePages()).flatMap(({ paths }) => Object.values(paths)))

  for (const path of (await alternateViews()).flatMap(({ paths }) => Object.values(paths)))
    expect(listed.has(path), path).toBe(false)
})

test('an article is cited by its id and the day of its text', async () => {
  const [article] = await articlesIn('nl')
  if (!article) throw new Error('there is no article')
  const changed = { ...article, published: '2026-11-21', updated: '2027-01-02' }

  expect(asCited(changed).address).toMatch(/^https?:\/\/[^/]+\/nl\/cited\/cco-role-evolution\/2027-01-02$/)
  expect((await articlePermalinks()).get('/nl/cited/cco-role-evolution')).toEqual({
    path: `/nl/artikelen/${article.slug}`,
    published: article.published,
  })
})

test('on paper a link has its whole address, once; a place on the same page has none', async () => {
  const [article] = await articlesIn('en')
  if (!article) throw new Error('there is no article')
  const links = ['seven-tips.md#leaders', '#here', 'https://a.example/b', 'seven-tips.md#leaders'].map(
    (href) => ({ href, line: 1 }),
  )

  expect(addressesLinkedIn({ ...article, links }, await contentStore())).toEqual([
    'http://localhost:3000/en/articles/seven-tips-for-the-cco#leaders',
    'https://a.example/b',
  ])
})
