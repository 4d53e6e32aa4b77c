import { expect, test } from 'vitest'
import { publicId } from '@/lib/search/server/public-ids'
import { toolNames } from '@/lib/tools/tool-names'

test('clients of the API know the self-assessment by the name it had first', () => {
  expect(publicId({ kind: 'tool', id: 'self-assessment' })).toBe('maturity-check')
  expect(toolNames).toContain('self-assessment')
})

test('all other documents have the id they have in content', () => {
  expect(publicId({ kind: 'tool', id: 'journey-map' })).toBe('journey-map')
  expect(publicId({ kind: 'article', id: 'self-assessment' })).toBe('self-assessment')
})
