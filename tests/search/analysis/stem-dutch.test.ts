import { expect, test } from 'vitest'
import { stemDutch } from '@/lib/search/analysis/stem-dutch'

test.each([
  ['plural and -e', 'klant klanten'],
  ['a doubled consonant', 'rol rollen'],
  ['a doubled s', 'proces processen'],
  ['a closed vowel', 'man mannen'],
  ['an open vowel', 'maan manen'],
  ['a vowel mended before -e', 'fase fasen fases'],
  ['v and f', 'brief brieven'],
  ['z and s', 'reis reizen'],
  ['plural -s', 'medewerker medewerkers'],
  ['plural -ies', 'relatie relaties'],
  ['English words in Dutch', 'team teams'],
  ['-heid', 'klantgericht klantgerichte klantgerichtheid'],
  ['-heden', 'bevoegdheid bevoegdheden'],
  ['-ing, verb and participle', 'beloning belonen beloont beloond'],
  ['-ingen', 'afdeling afdelingen'],
  ['-ing, -ingen and the verb', 'bezuiniging bezuinigingen bezuinigen'],
  ['-enden', 'leidinggeven leidinggevende leidinggevenden'],
  ['words whose -ing is their own', 'kring kringen'],
  ['the third person after k', 'mislukken mislukt mislukte'],
  ['a strong verb', 'vertrekken vertrekt vertrok'],
  ['the third person after l', 'vertellen vertelt'],
  ['a participle with a part before it', 'overslaan overgeslagen'],
  ['an unstressed syllable', 'verandering veranderen verandert veranderd'],
  ['verbs on -eren', 'organiseren organiseert organiseer'],
  ['past tense on -eerde', 'presenteren presenteerde gepresenteerd'],
  ['strong verbs', 'kiezen gekozen keuze'],
  ['-uur and who does it', 'bestuur bestuurder bestuurders'],
  ['system', 'systeem systemen'],
  ['diminutives', 'telefoon telefoontje telefoontjes'],
  ['superlatives', 'belangrijk belangrijke belangrijkste'],
  ['adjectives on -eel', 'financieel financiele'],
  ['idea', 'idee ideeen'],
])('%s: one stem for %s', (_, words) => {
  const stems = words.split(' ').map(stemDutch)
  expect(new Set(stems)).toEqual(new Set([stems[0]]))
})

test.each([
  ['man', 'maan'],
  ['rol', 'rollator'],
  ['klant', 'klantreis'],
  ['kans', 'kan'],
  ['proces', 'proce'],
  ['bestuur', 'bestand'],
  ['gebruik', 'bruik'],
  ['vriend', 'vri'],
  ['markt', 'mark'],
])('%s and %s stay apart', (one, two) => {
  expect(stemDutch(one)).not.toBe(stemDutch(two))
})

test.each(['marketing', 'meeting', 'cco', '2010', 'p&l', ''])('%s stays as it is', (word) => {
  expect(stemDutch(word)).toBe(word)
})
