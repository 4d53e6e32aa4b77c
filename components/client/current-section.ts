/** The headings that a link can lead to, in the order of the page. */
export const sectionHeadings = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]'),
]

/** The last heading above 30 % of the window: where the reader is. Undefined above the first. */
export function currentHeading(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const limit = innerHeight * 0.3
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= limit)
}
