import type { glossary as en } from '../en/glossary'

/** The glossary and the cards of its terms. */
export const glossary: typeof en = {
  glossaryTitle: 'Begrippenlijst',
  glossaryByOther: 'Begrippenlijst op Engelse term',
  glossaryIntro: 'De woorden van het vak en wat ze in dit journal betekenen, elk met de Engelse tegenhanger.',
  glossaryDescription:
    '{count} begrippen over klanten, leiderschap en organisatie, uitgelegd in het Nederlands en het Engels, met de artikelen waarin ze voorkomen.',
  glossaryCount: {
    one: 'begrip, in het Nederlands en het Engels',
    other: 'begrippen, elk in het Nederlands en het Engels',
  },
  glossaryLetters: 'Begrippen op letter',
  sortBy: 'Sorteer op',
  sortedBy: { en: 'Engelse term', nl: 'Nederlandse term' },
  filterTerms: 'Filter in beide talen',
  filterFound: { one: '{count} begrip', other: '{count} begrippen' },
  filterNothing: 'In geen enkel begrip komt “{query}” voor.',
  filterSearch: 'Doorzoek het hele journal',
  alsoCalled: 'Ook: {synonyms}',
  termUsedIn: 'Komt voor in',
  termUses: { one: 'Komt voor in {count} artikel', other: 'Komt voor in {count} artikelen' },
  openInGlossary: 'Naar de begrippenlijst',
  escCloses: 'sluit',
  termsOnThisPage: 'Begrippen op deze pagina',
  termsToKnow: 'Begrippen',
  wholeGlossary: 'De hele begrippenlijst',
}
