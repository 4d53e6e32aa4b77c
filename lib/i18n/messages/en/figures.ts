/** Figures and their pages. */
export const figures = {
  figure: 'Figure {number}.',
  figureAsText: 'Read this figure as text',
  figuresIntro:
    'The {count} drawings of this journal, each on a page of its own: to see large, to link to, to print and to download.',
  openFigure: 'Open this figure',
  usedIn: 'Used in',
  figureNumber: 'Figure {number}',
  asText: 'As text',
  download: 'Download',
  svgIn: 'SVG, words in {language}',
  print: 'Print',
  printFigure:
    'This page prints as one A4 sheet; the drawing is made of vectors, so the SVG stays sharp at every size from A4 to A0.',
}
