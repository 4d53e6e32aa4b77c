import type { site as en } from '../en/site'

/** The site as a whole, as feeds, metadata and the header name it. */
export const site: typeof en = {
  name: 'Chief Customer Officer Journal',
  shortName: 'CCO Journal',
  tagline: 'Maak van uw klanten enthousiaste fans',
  description:
    'Een tweetalige kennisbank over de Chief Customer Officer: artikelen, een begrippenlijst en praktische hulpmiddelen voor leiders die de klant in elk besluit willen laten meetellen.',
  credit:
    'De ideeën in elk artikel zijn van de genoemde auteur of bron. Oorspronkelijk journal samengesteld door Martin van Krimpen, 2016–2019.',
}
