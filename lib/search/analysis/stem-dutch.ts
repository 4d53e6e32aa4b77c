/** Irregular forms, each with a regular form of the same word. */
const IRREGULAR = new Map(
  (
    'dagen>dag wegen>weg leden>lid steden>stad schepen>schip kinderen>kind gemeten>meten gegeven>geven ' +
    'gekozen>kiezen koos>kiezen keuze>kiezen keuzes>kiezen keuzen>kiezen keus>kiezen gesproken>spreken ' +
    'geschreven>schrijven schreef>schrijven gebleven>blijven begrepen>begrijpen verloren>verliezen ' +
    'verloor>verliezen verlies>verliezen clienten>client vertrok>vertrekken vertrokken>vertrekken ' +
    'begint>beginnen begon>beginnen begonnen>beginnen overgeslagen>overslaan'
  )
    .split(' ')
    .map((pair) => pair.split('>') as [string, string]),
)

/** Words that end in s without being plurals. */
const FINAL_S =
  /(?:[iu]s|ss|(?:pro|suc|ex|ac)ces|adres|gres|pres|kans|mens|wens|dans|lens|grens|prins|koers|beurs|hals|reeks|links|rechts|plaats|laats|toets|fiets|steeds|thuis|huis|reis|prijs|wijs|eis|bas|klas|kas|las|was|gas|les|fles|zes|bos|los|kos|aas|ees|eus|oes|kies|vlies|precies|alles)$/

/** Words that begin with ge- in every form: gebruikt is not the participle of “bruiken”. */
const INITIAL_GE = /^ge(?:bruik|loof|niet|beur|val|voel)/

/** English loanwords whose -ing is not a suffix. */
const LOANWORDS = /^(?:marketing|meeting|training|coaching|briefing|branding)s?$/

const countSyllables = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0

/**
 * The stem of a normalized Dutch word: removes plural, diminutive, -e, -heid, -ing, participle and verb endings, and
 * restores the spelling of the vowel. Own rules: the Snowball stemmer keeps fase and fases, rol and rollen, reis and
 * reizen apart. tests/search/analysis has the cases.
 */
export function stemDutch(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  if (LOANWORDS.test(word)) return word.replace(/s$/, '')
  const singular = stripPlural(IRREGULAR.get(word) ?? word)
  const base = singular.replace(/(^.{2,}[^c])heid$/, '$1').replace(/(lijk|rijk|ig)ste?$/, '$1')
  return unifySpelling(stripVerbEnding(stripSuffix(stripDiminutive(base))))
}

function stripPlural(word: string): string {
  const stem = word.replace(/heden$/, 'heid').replace(/uurders?$/, 'uur')
  if (!stem.endsWith('s') || FINAL_S.test(stem)) return stem
  if (/[aeo]s$/.test(stem)) return stem.slice(0, -1)
  const long = countSyllables(stem) > 1
  return long || /(?:[pmy]|nt|nd|ll|ool|oal|eal)s$/.test(stem) ? stem.slice(0, -1) : stem
}

function stripDiminutive(word: string): string {
  if (!/[^aeiou]je$/.test(word) || word.length < 6) return word
  return word
    .slice(0, -2)
    .replace(/(oon|een|aan|uin|ijn|ien|oen|aal|eel|oel|iel|uil|eil|euw|uw|[^aeo]er|[^aeo]el)t$/, '$1')
}

const SUFFIXES = ['enden', 'ende', 'end', 'ingen', 'ings', 'ing', 'en', 'e']

/** Removes one suffix that begins with a vowel and restores the spelling before it: beloningen, belonen → beloon. */
function stripSuffix(word: string): string {
  for (const ending of SUFFIXES) {
    const bare = word.slice(0, -ending.length)
    if (word.endsWith(ending) && canEndBefore(bare, ending)) return restoreSpelling(bare)
  }
  return word
}

function canEndBefore(bare: string, ending: string): boolean {
  if (ending === 'e' && /(?:ie|ee)$/.test(bare)) return false
  return (
    /(?:[^aeio]|ie|ee)$/.test(bare) && countSyllables(bare) > 0 && bare.length >= (ending.length > 2 ? 3 : 2)
  )
}

/** Undoes the doubling of a consonant and the shortening of a vowel in an open syllable: mann → man, belon → beloon. */
function restoreSpelling(bare: string): string {
  if (/([^aeiou])\1$/.test(bare)) return bare.slice(0, -1)
  const [, , vowel = '', last = ''] = /(^|[^aeiou])([aeou])([^aeiouwxyj])$/.exec(bare) ?? []
  const unstressed = countSyllables(bare) > 1 && /^(?:e[rlnm]|or)$/.test(vowel + last)
  return vowel === '' || unstressed ? bare : bare.slice(0, -1) + vowel + last
}

/** Removes -t of the third person, -d of the past, and ge- with -d or -t of the participle. */
function stripVerbEnding(word: string): string {
  const present = INITIAL_GE.test(word) ? word : (participleStem(word) ?? word)
  if (/^(?:ver|be|ont|her)(?:.{2,}[ei][rl]|.+(?:aa|oo|uu|oe)[lnrmgk])[dt]$|eerd$/.test(present))
    return present.slice(0, -1)
  if (/(?:[^aeiou]|^)(?:oe|oo|ee|ui|ou|ei|ij|ie|eu)[mfwg]d$/.test(present) && !/hoofd$/.test(present))
    return present.slice(0, -1)
  const third =
    /(?:(?:aa|ee|oo|uu|oe|eu|ui|ij|ei|ou)[bfgklmnp]|ie[bfgklmp]|dien|uur|eer|ng|nk|erk|[aeiou]k|elp|[eiou]l|[lr]g)t$/
  return third.test(present) ? present.slice(0, -1) : present
}

function participleStem(word: string): string | undefined {
  const bare = /^ge(.{3,}[^aeiou])[dt]$/.exec(word)?.[1]
  const clear =
    bare &&
    countSyllables(bare) > 0 &&
    !/(?:ch|r|s|n|l)$/.test(bare.replace(/(?:uur|eer|oon|ool|aal|eel|aan)$/, ''))
  return clear ? bare : undefined
}

/** One spelling for the forms of a stem: organiseer(t) and organiser(en), reiz(en) and reis. */
function unifySpelling(stem: string): string {
  const short =
    countSyllables(stem) > 1
      ? stem.replace(/([^aeo])ee([rlnm])$/, '$1e$2').replace(/([ts])oor$/, '$1or')
      : stem
  return short.replace(/v$/, 'f').replace(/z$/, 's')
}
