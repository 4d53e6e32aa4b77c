const SHORT_END = /[^aeiou][aeiouy][^aeiouwxy]$/

/** How many times a vowel is followed by a consonant: Porter's measure of how long a stem is. */
const measure = (stem: string): number => shapeOf(stem).match(/vc/g)?.length ?? 0

/** “toy” is cvc, “happy” cvccv: y counts as a vowel after a consonant. Runs count once. */
function shapeOf(stem: string): string {
  let shape = ''
  for (const letter of stem) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape !== '' && !shape.endsWith('v'))
    const sign = vowel ? 'v' : 'c'
    if (!shape.endsWith(sign)) shape += sign
  }
  return shape
}

const hasVowel = (stem: string) => shapeOf(stem).includes('v')
const endsShort = (stem: string) => SHORT_END.test(stem)

type Ending = [ending: string, replacement: string]

const pairs = (list: string): Ending[] =>
  list.split(' ').map((pair) => {
    const [ending = '', replacement = ''] = pair.split('>')
    return [ending, replacement]
  })

const SECOND = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
)
const THIRD = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>')
const FOURTH = pairs(
  'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> sion>s tion>t ou> ism> ate> iti> ous> ive> ize>',
)

/** Replaces the first ending that fits, when the stem before it is long enough. */
function replaceEnding(word: string, endings: Ending[], least: number): string {
  const [ending = '', replacement = ''] = endings.find(([one]) => word.endsWith(one)) ?? []
  const bare = word.slice(0, word.length - ending.length)
  return ending !== '' && measure(bare) >= least ? bare + replacement : word
}

// British and American spelling meet; words whose forms Porter keeps apart, or joins by mistake, are led to one.
const SPELLINGS: [RegExp, string][] = [
  [/is(e[ds]?|ing|ations?|ers?)$/, 'iz$1'],
  [/([a-z]{2})our(s|ed|ing|able|ite|al)?$/, '$1or$2'],
  [/(cent|met|lit|fib|theat)re(s|d)?$/, '$1er$2'],
  [/ogues?$/, 'og'],
  [/programmes?$/, 'program'],
  [/^evol(ution|utionary|ve|ves|ved|ving)$/, 'evolve'],
  [/^centric(ity)?$/, 'center'],
  [/^relationship/, 'relation'],
  [/satisf(action|actory)$/, 'satisfy'],
  [/incentiv(es?|izes?|ized|izing)$/, 'incent'],
  [/^decisions?$/, 'decide'],
  [/^succeed(s|ed|ing)?$/, 'success'],
  [/^failures?$/, 'fail'],
  [/^complaints?$/, 'complain'],
  [/^analy(sis|ses|zes?|zed|zing|tics?|tical|st|sts)$/, 'analyz'],
]

/** Words whose ending is none. */
const WHOLE = /^(?:marketing|meetings?|news)$/

/** Forms that no rule brings together. */
const IRREGULAR = new Map(
  'driven>drive drove>drive held>hold sold>sell bought>buy chosen>choose chose>choose choice>choose kept>keep lost>lose loss>lose written>write taught>teach paid>pay told>tell felt>feel grew>grow grown>grow growth>grow knew>know known>know knowledge>knowledge begun>begin began>begin won>win spent>spend children>child menus>menu men>man women>woman prioritization>priority prioritize>priority prioritizing>priority prioritized>priority'
    .split(' ')
    .map((pair) => pair.split('>') as [string, string]),
)

/** The stem of an English word: Porter's rules, with both spellings and the irregular words of this subject. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  if (WHOLE.test(word)) return word.replace(/gs$/, 'g')
  let stem = word
  for (const [pattern, replacement] of SPELLINGS) stem = stem.replace(pattern, replacement)
  stem = IRREGULAR.get(stem) ?? stem
  return lastSteps(firstStep(stem))
}

function firstStep(word: string): string {
  let stem = word
  if (/(ss|i)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^s]s$/.test(stem) && !/(?:us|sis)$/.test(stem)) stem = stem.slice(0, -1)

  const past = /^(.*?)(eed|ed|ing)$/.exec(stem)
  if (past) {
    const [, bare = '', ending] = past
    if (ending === 'eed') stem = measure(bare) > 0 ? stem.slice(0, -1) : stem
    else if (hasVowel(bare)) stem = restored(bare)
  }
  return /y$/.test(stem) && hasVowel(stem.slice(0, -1)) ? `${stem.slice(0, -1)}i` : stem
}

/** What stood before -ed or -ing: hopping → hop, hoping → hope. */
function restored(bare: string): string {
  if (/(at|bl|iz)$/.test(bare)) return `${bare}e`
  if (/([^aeiouylsz])\1$/.test(bare)) return bare.slice(0, -1)
  return measure(bare) === 1 && endsShort(bare) ? `${bare}e` : bare
}

function lastSteps(word: string): string {
  let stem = replaceEnding(word, SECOND, 1)
  stem = replaceEnding(stem, THIRD, 1)
  stem = replaceEnding(stem, FOURTH, 2)
  if (stem.endsWith('e')) {
    const bare = stem.slice(0, -1)
    const length = measure(bare)
    if (length > 1 || (length === 1 && !endsShort(bare))) stem = bare
  }
  if (stem.endsWith('ll') && measure(stem) > 1) stem = stem.slice(0, -1)
  // strategy and strategic, priority and prioritise
  return stem.length > 4 ? stem.replace(/([gt])i$/, '$1') : stem
}
