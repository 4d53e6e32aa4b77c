import { expect, test } from 'vitest'
import { stemEnglish } from '@/lib/search/analysis/stem-english'

test.each([
  ['plurals', 'journey journeys'],
  ['plurals on -ies', 'company companies'],
  ['verbs', 'map maps mapped mapping'],
  ['a silent e', 'measure measured measuring measurement'],
  ['-ation', 'organise organised organisation'],
  ['both spellings of -ise', 'organise organize'],
  ['both spellings of -our', 'behaviour behavior behaviours'],
  ['both spellings of -re', 'centre center'],
  ['programme', 'programme program programmes'],
  ['evolution', 'evolve evolving evolution evolutionary'],
  ['priority', 'priority priorities prioritise prioritize'],
  ['strategy', 'strategy strategies strategic'],
  ['satisfaction', 'satisfied satisfaction'],
  ['incentives', 'incentive incentives incentivised incentivized'],
  ['resistance', 'resist resistance'],
  ['irregular verbs', 'choose chose chosen'],
  ['awareness', 'aware awareness'],
  ['words on -us', 'bonus bonuses'],
  ['focus', 'focus focused focusing'],
  ['decision', 'decide deciding decision decisions'],
  ['success', 'succeed succeeded success successful'],
  ['failure', 'fail failed failure'],
  ['complaint', 'complain complaint complaints'],
  ['collaboration', 'collaborate collaborative collaboration'],
])('%s: one stem for %s', (_, words) => {
  const stems = words.split(' ').map(stemEnglish)
  expect(new Set(stems)).toEqual(new Set([stems[0]]))
})

test.each([
  ['marketing', 'market'],
  ['leader', 'lead'],
  ['leadership', 'leader'],
  ['hop', 'hope'],
  ['news', 'new'],
])('%s and %s stay apart', (one, two) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(two))
})

test.each(['cco', 'ivr', '2010', 'p&l', 'as', ''])('%s stays as it is', (word) => {
  expect(stemEnglish(word)).toBe(word)
})
