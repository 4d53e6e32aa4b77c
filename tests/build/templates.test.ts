import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeTemplate } from '@/lib/build/adapter/templates'
import { searchTemplate } from '@/lib/http/page-templates'

/** A page in a file that is gone after the test. */
function fileWith(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'template-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'page.html'), html)
  return join(folder, 'page.html')
}

test('a page without a place for results stops the build, which says what is missing', async () => {
  const page = '<html><head><title>Search</title></head><body><a href="/nl/zoeken">nl</a></body></html>'

  expect(await writeTemplate(searchTemplate('en'), fileWith(page))).toEqual([
    '/en/internal/search-template cannot be filled in: the page has no element with data-slot',
  ])
})

test('a template that was not written stops the build', async () => {
  expect(await writeTemplate(searchTemplate('nl'), undefined)).toEqual([
    '/nl/internal/search-template was not written: answers per request have no page to be set into',
  ])
})
