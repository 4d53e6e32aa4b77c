import type { status as en } from '../en/status'

/** The pages that answer with an error status. */
export const status: typeof en = {
  errorTitle: 'Hier ging iets mis',
  errorText:
    'De pagina kon niet worden gemaakt. Dat ligt aan ons, niet aan u. Probeert u het over een ogenblik nog eens.',
  notFoundTitle: 'Hier houdt de lijn op',
  notFoundText:
    'Op dit adres staat geen pagina. Misschien is de tekst verhuisd toen het journal werd vernieuwd; met de zoekbalk vindt u hem meestal terug.',
  notFoundWays: 'Of ga naar {articles}, {topics} of het {start}.',
  notFoundStart: 'begin van de route',
}
