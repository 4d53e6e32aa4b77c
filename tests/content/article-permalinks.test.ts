import { expect, test } from 'vitest'
import { articlePermalinks, asCited } from '@/lib/content/article-permalinks'
import { addressesLinkedIn } from '@/lib/content/link-href'
import { sitePages } from '@/lib/content/site-pages'
import { contentStore } from '@/lib/content/store'
import { glossaryByOtherPath, sideBySidePath, topicPrintPath } from '@/lib/routing/paths'

test('search engines are not shown the alternate views of a page', async () => {
  const listed = new Set((await sitePages()).flatMap(({ alternates }) => Object.values(alternates)))
  const store = await contentStore()
  const views = [
    ...(await contentStore()).listArticles('nl').map(({ slug }) => sideBySidePath('nl', slug)),
    ...store.listTopics().map((topic) => topicPrintPath('nl', topic.nl.slug)),
    glossaryByOtherPath('nl'),
  ]

  expect(views.length).toBeGreaterThan(2)
  expect(views.filter((path) => listed.has(path))).toEqual([])
})

test('an article is cited by its id and the day of its text', async () => {
  const [article] = (await contentStore()).listArticles('nl')
  if (!article) throw new Error('there is no article')
  const changed = { ...article, published: '2026-11-21', updated: '2027-01-02' }

  expect(asCited(changed).address).toMatch(/^https?:\/\/[^/]+\/nl\/cited\/cco-role-evolution\/2027-01-02$/)
  expect((await articlePermalinks()).get('/nl/cited/cco-role-evolution')).toEqual({
    path: `/nl/artikelen/${article.slug}`,
    published: article.published,
    updated: article.updated ?? article.published,
  })
})

test('on paper a link has its whole address, once; a place on the same page has none', async () => {
  const [article] = (await contentStore()).listArticles('en')
  if (!article) throw new Error('there is no article')
  const links = ['seven-tips.md#leaders', '#here', 'https://a.example/b', 'seven-tips.md#leaders'].map(
    (href) => ({ href, line: 1 }),
  )

  expect(addressesLinkedIn({ ...article, links }, await contentStore())).toEqual([
    'http://localhost:3000/en/articles/seven-tips-for-the-cco#leaders',
    'https://a.example/b',
  ])
})
