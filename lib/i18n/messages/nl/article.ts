import type { article as en } from '../en/article'

/** Articles: facts, links to sections, citations, both languages side by side. */
export const article: typeof en = {
  inEnglish: 'In het Engels',
  inDutch: 'In het Nederlands',
  minutes: '{count} min',
  onThisPage: 'Op deze pagina',
  sections: { one: '{count} paragraaf', other: '{count} paragrafen' },
  sectionList: 'Paragrafen',
  minutesLeft: 'nog {count} min',
  source: 'Bron',
  readingTime: 'Leestijd',
  summary: 'In het kort',
  cited: 'Bron {number}',
  quotedElsewhere: 'Gelezen zoals aangehaald in een andere publicatie.',
  aboutTheSource: 'Over de bron',
  readNext: 'Lees verder',
  related: 'Verwant',
  credit: {
    intro: 'Naverteld naar',
    by: 'van {author}',
    in: ', {publication}',
  },
  note: 'Opmerking',
  sameSectionIn: '“{section}” in het {language}',
  linkToSection: 'Link naar “{section}”',
  copyLinkIn: '{language}e link kopiëren',
  linkCopied: '{language}e link gekopieerd.',
  copySelected:
    'Deze browser staat kopiëren niet toe. De tekst is geselecteerd, zodat u die zelf kunt kopiëren.',
  copy: 'Kopiëren',
  copied: '{name} gekopieerd.',
  cite: 'Dit artikel citeren',
  citeNote:
    'Het adres met datum blijft werken als een artikel verhuist, en leidt naar de tekst zoals die dan is.',
  citation: {
    plain: 'Gewone tekst',
    apa: 'APA 7',
    bibtex: 'BibTeX',
    edition: 'editie van {date}',
  },
  readSideBySide: 'Lees beide talen naast elkaar',
  sideBySide: '{title}, in het Nederlands en het Engels',
  sideBySideText: 'Dit artikel in beide talen naast elkaar, paragraaf voor paragraaf.',
  readAlone: 'Alleen in het {language} lezen',
  linksInText: 'Links in de tekst',
  articlesIntro:
    '{count} stukken over de bestuurder die namens de klant spreekt, elk in het Nederlands en het Engels.',
}
