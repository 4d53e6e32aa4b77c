import { expect, test } from 'vitest'
import { everyPage } from './pages'
import { faultsOf } from './validate'

test('every page is valid HTML', () => {
  const faults = everyPage.flatMap(({ path, html }) => faultsOf(html).map((fault) => `${path} ${fault}`))
  expect(faults).toEqual([])
})
