import { element } from '@/components/client/dom'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import type { FilterMessages } from '../shared/filter-messages'
import { foldWords, hasWords } from '../shared/fold-words'

const QUIET_BEFORE_COUNT = 500

for (const panel of document.querySelectorAll<HTMLElement>('[data-glossary-filter]')) filterTerms(panel)

/** Shows the filter, and hides the terms that lack the words typed, in either language. */
function filterTerms(panel: HTMLElement): void {
  const input = panel.querySelector('input')
  const status = panel.querySelector<HTMLElement>('[role=status]')
  if (!input || !status) return
  const messages = JSON.parse(panel.dataset.glossaryFilter ?? '{}') as FilterMessages
  const sections = [...document.querySelectorAll<HTMLElement>('.letter-section')].map((section) => ({
    section,
    link: document.querySelector<HTMLAnchorElement>(
      `.glossary-tools__letters a[href="#${section.querySelector('h2')?.id}"]`,
    ),
    rows: [...section.querySelectorAll<HTMLElement>('.term-row')].map((row) => ({
      row,
      text: foldWords(row.dataset.words ?? ''),
    })),
  }))
  let telling: ReturnType<typeof setTimeout> | undefined

  const update = () => {
    const query = input.value.trim()
    let found = 0
    for (const { section, link, rows } of sections) {
      let here = 0
      for (const { row, text } of rows) {
        row.hidden = !hasWords(text, query)
        if (!row.hidden) here++
      }
      section.hidden = here === 0
      // A letter without terms is not a link, as in the page that was sent.
      if (here === 0) link?.removeAttribute('href')
      else link?.setAttribute('href', `#letter-${link.textContent?.toLowerCase()}`)
      found += here
    }
    clearTimeout(telling)
    // Announced when the reader has stopped typing, so that a screen reader is not interrupted at each letter.
    telling = setTimeout(() => tell(query, found), query === '' ? 0 : QUIET_BEFORE_COUNT)
  }

  const tell = (query: string, found: number) => {
    if (query === '') status.replaceChildren()
    else if (found > 0) status.textContent = formatPlural(messages.language, messages.filterFound, found)
    else {
      const href = `${input.dataset.search}?q=${encodeURIComponent(query)}`
      status.replaceChildren(
        `${formatMessage(messages.filterNothing, { query })} `,
        element('a', { class: 'link', href }, messages.filterSearch),
      )
    }
  }

  input.addEventListener('input', update)
  // A link to a term that is filtered out clears the filter.
  addEventListener('hashchange', () => {
    const target = document.querySelector<HTMLElement>(':target')
    if (!target?.closest('[hidden]')) return
    input.value = ''
    update()
    target.scrollIntoView()
  })
  panel.removeAttribute('data-enhance')
  // A browser may restore what was typed before the page was left.
  if (input.value) update()
}
