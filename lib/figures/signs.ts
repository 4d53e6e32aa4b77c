/** The signs of all drawings, by the ids of their sections on the page that explains them. */
export const signNames = [
  'line',
  'dot',
  'ring',
  'notch',
  'step',
  'dotted',
  'dashed',
  'box',
  'bar',
  'end-stroke',
] as const

export type SignName = (typeof signNames)[number]

export const isSignName = (name: string): name is SignName => signNames.some((known) => known === name)
