import { expect, test } from 'vitest'
import { partOf, secondOfTwo, standalone } from '@/components/article/body/embedding'

test('a text alone on its page keeps its ids', () => {
  expect(standalone.idOf('glue')).toBe('glue')
  expect(standalone.linkTo('glue')).toBe('glue')
})

test('a translation beside its text leaves the ids to it, and links to them', () => {
  expect(secondOfTwo.idOf('glue')).toBeUndefined()
  expect(secondOfTwo.linkTo('glue')).toBe('glue')
})

test('articles in one document cannot take each other’s ids, and rank below their own titles', () => {
  const [first, second] = [partOf('seven-tips'), partOf('cmo-is-dead')]
  expect(first.idOf('what-to-do-next')).toBe('seven-tips-what-to-do-next')
  expect(first.idOf('what-to-do-next')).not.toBe(second.idOf('what-to-do-next'))
  expect(first.linkTo('source-S01')).toBe(first.idOf('source-S01'))
  expect(first.level).toBe(3)
  expect(first.landmark('sources')).toBeUndefined()
  expect(standalone.landmark('sources')).toBe('sources')
})
