/** The tips card. */
export const tipsCard = {
  card: {
    check: 'Check',
    ticks: '{count} of {all} ticked',
    print: 'Print the card',
  },
}
