import { currentHeading, sectionHeadings } from '../../client/current-section'

/**
 * Adds the id of the current section, which is the same in both languages, to links to the page's translation.
 * Done just before a link is used, so that copying it or opening it in a new tab keeps the section too.
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
