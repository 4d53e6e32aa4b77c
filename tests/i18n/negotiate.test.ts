import { expect, test } from 'vitest'
import { negotiateLanguage } from '@/lib/i18n/negotiate'

test.each([
  { header: null, language: 'en', why: 'nothing is asked' },
  { header: '', language: 'en', why: 'the header is empty' },
  { header: 'nl', language: 'nl', why: 'Dutch is asked' },
  { header: 'nl-BE,en;q=0.8', language: 'nl', why: 'a region counts as its language' },
  { header: 'en-US,nl;q=0.9', language: 'en', why: 'English comes first' },
  { header: 'en;q=0.4, nl;q=0.7', language: 'nl', why: 'the higher weight wins, not the first place' },
  { header: 'fr, de;q=0.9', language: 'en', why: 'neither language is asked' },
  { header: 'fr, nl;q=0.1', language: 'nl', why: 'Dutch is the only one we have' },
  { header: 'nl;q=0, en;q=0.1', language: 'en', why: 'Dutch is refused' },
  { header: 'nl;q=banana, en;q=0.1', language: 'en', why: 'a weight that is none counts as nothing' },
  { header: '*', language: 'en', why: 'anything will do' },
  {
    header: `${'x,'.repeat(50_000)}nl`,
    language: 'en',
    why: 'a header beyond reason is not read to its end',
  },
])('$language when $why', ({ header, language }) => {
  expect(negotiateLanguage(header)).toBe(language)
})
