const IRREGULAR = new Map(
  'dagen>dag wegen>weg leden>lid steden>stad schepen>schip gemeten>meten gegeven>geven gekozen>kiezen gesproken>spreken geschreven>schrijven gebleven>blijven begrepen>begrijpen koos>kiezen keuze>kiezen keuzes>kiezen keuzen>kiezen cijfers>cijfer kinderen>kind lossen>lossen'
    .split(' ')
    .map((pair) => pair.split('>') as [string, string]),
)

// Words that end in s by themselves.
const OWN_S = /(?:[iu]s|ss|(?:pro|suc|ex|ac)ces|adres|gres|pres|kans|mens|wens|dans|lens|grens|prins|koers|beurs|hals|reeks|links|rechts|plaats|toets|fiets|laats|dienst|steeds|winst|thuis|huis|reis|prijs|wijs|bewijs|eis|bas|klas|kas|las|was|gas|les|fles|zes|bos|los|kos|oos|aas|ees|eus|oes|ies|ijs|eis|uis)$/

const VOWELS = /[aeiouy]+/g

const syllables = (word: string) => word.match(VOWELS)?.length ?? 0

/** The stem of a Dutch word: plural, -e, -heid, -ing, participles and the verb's t, with the vowel mended. */
export function stemDutch(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let stem = withoutPlural(IRREGULAR.get(word) ?? word)
  stem = stem.replace(/([^aeiou]|[aeiou]{2})heid$/, '$1')
  stem = withoutEnding(stem)
  stem = withoutVerb(stem)
  return settled(stem)
}

function withoutPlural(word: string): string {
  const stem = word.replace(/heden$/, 'heid').replace(/uurders?$/, 'uur')
  if (/[aeiou]s$/.test(stem) && /(?:e|ie|a|o|oo|ee)s$/.test(stem) && !OWN_S.test(stem)) return stem.slice(0, -1)
  if (/[bcdfghklmnprtvwyz]s$/.test(stem) && !OWN_S.test(stem)) {
    const long = syllables(stem) > 1
    if (long || /(?:[pmy]|nt|nd|ll|ool|oal|eal)s$/.test(stem)) return stem.slice(0, -1)
  }
  return stem
}

/** Takes off one ending that begins with a vowel and mends what stood before it: belonen, beloning → beloon. */
function withoutEnding(word: string): string {
  const found = /^(.*[^aeio]|.*ie|.*ee)(ende|end|ingen|ings|ing|en|e)$/.exec(word)
  if (!found) return word
  const [, bare = '', ending = ''] = found
  if (bare.length < 2 || syllables(bare) === 0) return word
  if (/^(?:end|ende|ing|ings|ingen)$/.test(ending) && (bare.length < 3 || /(?:^|[^aeiou])[aeiou]{0}$/.test(''))) return word
  if (ending === 'e' && /(?:ie|ee)$/.test(bare)) return word
  return mended(bare)
}

function mended(bare: string): string {
  if (/([^aeiou])\1$/.test(bare)) return bare.slice(0, -1)
  const open = /(^|[^aeiou])([aeou])([^aeiouwxyj])$/.exec(bare)
  if (!open) return bare
  const schwa = open[2] === 'e' && /[rlnm]/.test(open[3] ?? '') && syllables(bare) > 1
  return schwa ? bare : `${bare.slice(0, -1)}${open[2]}${open[3]}`
}

/** The t of the third person, and the ge- and -d or -t of the participle. */
function withoutVerb(word: string): string {
  const participle = /^ge(.{3,}[^aeiou])[dt]$/.exec(word)?.[1]
  if (participle && syllables(participle) > 0 && !/(?:ch|r|s|n|l)$/.test(participle.replace(/(?:uur|eer|oon|ool|aal|eel|aan)$/, ''))) {
    return participle
  }
  if (/^(?:ver|be|ont|her).*(?:er|el)[dt]$/.test(word)) return word.slice(0, -1)
  if (/(?:(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou)[bfgklmnp]|uur|eer|ng|nk|erk|elp|[lr]g)t$/.test(word)) return word.slice(0, -1)
  return word
}

/** Last, one spelling for what sounds the same. */
const settled = (stem: string) =>
  (syllables(stem) > 1 ? stem.replace(/([^aeiou])ee([rlnm])$/, '$1e$2') : stem)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
