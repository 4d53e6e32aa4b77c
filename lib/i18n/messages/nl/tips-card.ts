import type { tipsCard as en } from '../en/tips-card'

/** The tips card. */
export const tipsCard: typeof en = {
  card: {
    check: 'Controle',
    ticks: '{count} van {all} afgevinkt',
    print: 'Kaart afdrukken',
  },
}
