import type { sources as en } from '../en/sources'

/** The list of sources. */
export const sources: typeof en = {
  citedIn: 'Aangehaald in',
  citedSources: 'Aangehaald in de artikelen',
  consultedSources: 'Geraadpleegd voor deze editie',
  consultedIntro: 'Gelezen als achtergrond; geen artikel verwijst ernaar.',
  sourceCount: { one: '{count} bron', other: '{count} bronnen' },
  readItself: 'In de bron zelf gelezen.',
}
