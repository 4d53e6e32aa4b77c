const CVC_END = /[^aeiou][aeiouy][^aeiouwxy]$/

/** Porter's measure m of a stem: how many times a vowel is followed by a consonant. */
const measure = (stem: string): number => vowelPattern(stem).match(/vc/g)?.length ?? 0

/** Vowels and consonants in order, runs as one sign: “toy” is cvc, “happy” cvcv. After a consonant y is a vowel. */
function vowelPattern(stem: string): string {
  let shape = ''
  for (const letter of stem) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape !== '' && !shape.endsWith('v'))
    const sign = vowel ? 'v' : 'c'
    if (!shape.endsWith(sign)) shape += sign
  }
  return shape
}

const hasVowel = (stem: string) => vowelPattern(stem).includes('v')
const endsCvc = (stem: string) => CVC_END.test(stem)

type SuffixRule = [ending: string, replacement: string]

const parseRules = (list: string): SuffixRule[] =>
  list.split(' ').map((pair) => {
    const [ending = '', replacement = ''] = pair.split('>')
    return [ending, replacement]
  })

const STEP_2 = parseRules(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
)
const STEP_3 = parseRules('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>')
const STEP_4 = parseRules(
  'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> sion>s tion>t ou> ism> ate> iti> ous> ive> ize>',
)

/** Replaces the first suffix that fits, when the stem before it has at least the given measure. */
function replaceSuffix(word: string, endings: SuffixRule[], least: number): string {
  const [ending = '', replacement = ''] = endings.find(([one]) => word.endsWith(one)) ?? []
  const bare = word.slice(0, word.length - ending.length)
  return ending !== '' && measure(bare) >= least ? bare + replacement : word
}

// British and American spelling become one; so do forms that the rules would keep apart or confuse with other words.
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

/** Words whose -ing or -s is not a suffix. */
const INVARIABLE = /^(?:marketing|meetings?|news)$/

/** Irregular forms, each with a regular form of the same word. */
const IRREGULAR = new Map(
  'driven>drive drove>drive held>hold sold>sell bought>buy chosen>choose chose>choose choice>choose kept>keep lost>lose loss>lose written>write taught>teach paid>pay told>tell felt>feel grew>grow grown>grow growth>grow knew>know known>know knowledge>knowledge begun>begin began>begin won>win spent>spend children>child menus>menu men>man women>woman prioritization>priority prioritize>priority prioritizing>priority prioritized>priority'
    .split(' ')
    .map((pair) => pair.split('>') as [string, string]),
)

/**
 * The stem of a normalized English word: the algorithm of Porter (1980), with British and American spelling unified
 * and the irregular words of this domain.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  if (INVARIABLE.test(word)) return word.replace(/gs$/, 'g')
  let stem = word
  for (const [pattern, replacement] of SPELLINGS) stem = stem.replace(pattern, replacement)
  stem = IRREGULAR.get(stem) ?? stem
  return steps2To5(step1(stem))
}

function step1(word: string): string {
  let stem = word
  if (/(ss|i)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^s]s$/.test(stem) && !/(?:us|sis)$/.test(stem)) stem = stem.slice(0, -1)

  const past = /^(.*?)(eed|ed|ing)$/.exec(stem)
  if (past) {
    const [, bare = '', ending] = past
    if (ending === 'eed') stem = measure(bare) > 0 ? stem.slice(0, -1) : stem
    else if (hasVowel(bare)) stem = restoreStem(bare)
  }
  return /y$/.test(stem) && hasVowel(stem.slice(0, -1)) ? `${stem.slice(0, -1)}i` : stem
}

/** The stem before -ed or -ing in its own spelling: hopping → hop, hoping → hope. */
function restoreStem(bare: string): string {
  if (/(at|bl|iz)$/.test(bare)) return `${bare}e`
  if (/([^aeiouylsz])\1$/.test(bare)) return bare.slice(0, -1)
  return measure(bare) === 1 && endsCvc(bare) ? `${bare}e` : bare
}

function steps2To5(word: string): string {
  let stem = replaceSuffix(word, STEP_2, 1)
  stem = replaceSuffix(stem, STEP_3, 1)
  stem = replaceSuffix(stem, STEP_4, 2)
  if (stem.endsWith('e')) {
    const bare = stem.slice(0, -1)
    const length = measure(bare)
    if (length > 1 || (length === 1 && !endsCvc(bare))) stem = bare
  }
  if (stem.endsWith('ll') && measure(stem) > 1) stem = stem.slice(0, -1)
  // Joins strategy with strategic and priority with prioritise.
  return stem.length > 4 ? stem.replace(/([gt])i$/, '$1') : stem
}
