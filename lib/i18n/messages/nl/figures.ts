import type { figures as en } from '../en/figures'

/** Figures and their pages. */
export const figures: typeof en = {
  figure: 'Figuur {number}.',
  figureAsText: 'Lees deze figuur als tekst',
  figuresIntro:
    'De {count} tekeningen van dit journal, elk op een eigen pagina: om groot te bekijken, naar te verwijzen, af te drukken of te downloaden.',
  openFigure: 'Open deze figuur',
  usedIn: 'Te vinden in',
  figureNumber: 'Figuur {number}',
  asText: 'Als tekst',
  download: 'Downloaden',
  svgIn: 'SVG met {language}e tekst',
  print: 'Afdrukken',
  printFigure:
    'Deze pagina past op één vel A4; de tekening bestaat uit vectoren, dus de SVG blijft scherp op elk formaat van A4 tot A0.',
}
