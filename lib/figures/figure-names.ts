/** The figures an article may include with `::figure{name=…}`. */
export const figureNames = [
  'cx-operations-matrix',
  'org-before',
  'org-after',
  'org-glue',
  'customer-interaction',
  'telstra-scale',
  'cmo-power',
  'board-seat',
  'journey-map',
  'maturity-stairs',
  'cco-roadmap',
] as const

export type FigureName = (typeof figureNames)[number]

export const isFigureName = (name: string): name is FigureName => figureNames.some((known) => known === name)
