/** Forms that no rule brings together. */
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

/** Words whose last s belongs to them. */
const OWN_S =
  /(?:[iu]s|ss|(?:pro|suc|ex|ac)ces|adres|gres|pres|kans|mens|wens|dans|lens|grens|prins|koers|beurs|hals|reeks|links|rechts|plaats|laats|toets|fiets|steeds|thuis|huis|reis|prijs|wijs|eis|bas|klas|kas|las|was|gas|les|fles|zes|bos|los|kos|aas|ees|eus|oes|kies|vlies|precies|alles)$/

/** These begin with ge- in every form: gebruikt is no participle of bruiken. */
const OWN_GE = /^ge(?:bruik|loof|niet|beur|val|voel)/

/** English words in Dutch whose -ing is no ending. */
const BORROWED = /^(?:marketing|meeting|training|coaching|briefing|branding)s?$/

const syllables = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0

/** The stem of a Dutch word: plural, -e, -heid, -ing, participle and the verb's t taken off, the vowel mended. */
export function stemDutch(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  if (BORROWED.test(word)) return word.replace(/s$/, '')
  const singular = withoutPlural(IRREGULAR.get(word) ?? word)
  const plainest = singular.replace(/(^.{2,}[^c])heid$/, '$1').replace(/(lijk|rijk|ig)ste?$/, '$1')
  return settled(withoutVerb(withoutEnding(withoutDiminutive(plainest))))
}

function withoutPlural(word: string): string {
  const stem = word.replace(/heden$/, 'heid').replace(/uurders?$/, 'uur')
  if (!stem.endsWith('s') || OWN_S.test(stem)) return stem
  if (/[aeo]s$/.test(stem)) return stem.slice(0, -1)
  const long = syllables(stem) > 1
  return long || /(?:[pmy]|nt|nd|ll|ool|oal|eal)s$/.test(stem) ? stem.slice(0, -1) : stem
}

function withoutDiminutive(word: string): string {
  if (!/[^aeiou]je$/.test(word) || word.length < 6) return word
  return word
    .slice(0, -2)
    .replace(/(oon|een|aan|uin|ijn|ien|oen|aal|eel|oel|iel|uil|eil|euw|uw|[^aeo]er|[^aeo]el)t$/, '$1')
}

const ENDINGS = ['enden', 'ende', 'end', 'ingen', 'ings', 'ing', 'en', 'e']

/** Takes off one ending that begins with a vowel and mends what stood before it: beloningen, belonen → beloon. */
function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const bare = word.slice(0, -ending.length)
    if (word.endsWith(ending) && isStem(bare, ending)) return mended(bare)
  }
  return word
}

function isStem(bare: string, ending: string): boolean {
  if (ending === 'e' && /(?:ie|ee)$/.test(bare)) return false
  return /(?:[^aeio]|ie|ee)$/.test(bare) && syllables(bare) > 0 && bare.length >= (ending.length > 2 ? 3 : 2)
}

/** One of two equal consonants goes, an open vowel is doubled again: mann → man, bel-on → beloon. */
function mended(bare: string): string {
  if (/([^aeiou])\1$/.test(bare)) return bare.slice(0, -1)
  const [, , vowel = '', last = ''] = /(^|[^aeiou])([aeou])([^aeiouwxyj])$/.exec(bare) ?? []
  const unstressed = syllables(bare) > 1 && /^(?:e[rlnm]|or)$/.test(vowel + last)
  return vowel === '' || unstressed ? bare : bare.slice(0, -1) + vowel + last
}

/** The t of the third person, the d of the past, and the ge- and -d or -t of the participle. */
function withoutVerb(word: string): string {
  const present = OWN_GE.test(word) ? word : (participle(word) ?? word)
  if (/^(?:ver|be|ont|her)(?:.{2,}[ei][rl]|.+(?:aa|oo|uu|oe)[lnrmgk])[dt]$|eerd$/.test(present))
    return present.slice(0, -1)
  if (/(?:[^aeiou]|^)(?:oe|oo|ee|ui|ou|ei|ij|ie|eu)[mfwg]d$/.test(present) && !/hoofd$/.test(present))
    return present.slice(0, -1)
  const third =
    /(?:(?:aa|ee|oo|uu|oe|eu|ui|ij|ei|ou)[bfgklmnp]|ie[bfgklmp]|dien|uur|eer|ng|nk|erk|[aeiou]k|elp|[eiou]l|[lr]g)t$/
  return third.test(present) ? present.slice(0, -1) : present
}

function participle(word: string): string | undefined {
  const bare = /^ge(.{3,}[^aeiou])[dt]$/.exec(word)?.[1]
  const clear =
    bare &&
    syllables(bare) > 0 &&
    !/(?:ch|r|s|n|l)$/.test(bare.replace(/(?:uur|eer|oon|ool|aal|eel|aan)$/, ''))
  return clear ? bare : undefined
}

/** One spelling for what sounds the same: organiseer(t) and organiser(en), reiz(en) and reis. */
function settled(stem: string): string {
  const short =
    syllables(stem) > 1 ? stem.replace(/([^aeo])ee([rlnm])$/, '$1e$2').replace(/([ts])oor$/, '$1or') : stem
  return short.replace(/v$/, 'f').replace(/z$/, 's')
}
