import { currentHeading, sectionHeadings } from '../../client/current-section'
import { slideDot } from '../../client/slide-dot'

/** Marks the section that is being read in the table of contents, and shows how many minutes are left. */
export function followSections(): void {
  const rail = document.querySelector<HTMLElement>('[data-contents]')
  if (!rail) return
  const links = [...rail.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const headings = sectionHeadings().filter(({ id }) => links.some((link) => link.hash === `#${id}`))
  const left = rail.querySelector<HTMLElement>('[data-minutes-left]')
  if (left) left.hidden = false

  const items = links.map((link) => link.closest('li'))
  let dotAt = -1
  const update = () => {
    const current = currentHeading(headings)
    const at = links.findIndex((link) => link.hash === `#${current?.id}`)
    links.forEach((link, index) => {
      if (index === at) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
      items[index]?.classList.toggle('is-read', index < at)
    })
    const [from, to] = [items[dotAt], items[at]]
    if (from && to && at !== dotAt) slideDot(from.getBoundingClientRect(), to, '::after')
    dotAt = at
    if (left) left.textContent = minutesLeft(left)
  }
  let waiting = false
  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        update()
      })
    },
    { passive: true },
  )
  update()
}

/** Minutes left: the reading time times the share of the text that is below the top 30 % of the window. */
function minutesLeft({ dataset }: HTMLElement): string {
  const text = document.querySelector('.prose')?.getBoundingClientRect()
  const share = text ? Math.min(1, Math.max(0, (text.bottom - innerHeight * 0.3) / text.height)) : 1
  return (dataset.minutesLeft ?? '').replace('{count}', String(Math.ceil(share * Number(dataset.minutes))))
}
