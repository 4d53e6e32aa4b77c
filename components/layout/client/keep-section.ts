import { currentHeading, sectionHeadings } from '../../client/current-section'

/**
 * Links to the same page in the other language lead to the section the reader is at. Its id is the same there.
 * Set when a link is about to be used, so that copying it or opening it in a new tab keeps the section too.
 */
export function keepSectionAcrossLanguages(): void {
  const headings = sectionHeadings()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-section]')) {
    const aim = () => {
      link.hash = (currentHeading(headings)?.id ?? location.hash).replace(/^#/, '')
    }
    for (const event of ['pointerdown', 'pointerenter', 'focus', 'click']) link.addEventListener(event, aim)
  }
}
