import { expect, test } from 'vitest'
import { alone, besideItself, partOf } from '@/components/article/body/embedding'

test('a text alone on its page keeps its ids', () => {
  expect(alone.idOf('glue')).toBe('glue')
  expect(alone.linkTo('glue')).toBe('glue')
})

test('a translation beside its text leaves the ids to it, and links to them', () => {
  expect(besideItself.idOf('glue')).toBeUndefined()
  expect(besideItself.linkTo('glue')).toBe('glue')
})

test('articles in one document cannot take each other’s ids, and rank below their own titles', () => {
  const [first, second] = [partOf('seven-tips'), partOf('cmo-is-dead')]
  expect(first.idOf('what-to-do-next')).toBe('seven-tips-what-to-do-next')
  expect(first.idOf('what-to-do-next')).not.toBe(second.idOf('what-to-do-next'))
  expect(first.linkTo('source-S01')).toBe(first.idOf('source-S01'))
  expect(first.level).toBe(3)
  expect(first.landmark('sources')).toBeUndefined()
  expect(alone.landmark('sources')).toBe('sources')
})
