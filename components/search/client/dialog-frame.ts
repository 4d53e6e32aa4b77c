import { formatMessage } from '@/lib/i18n/format'
import { otherLanguage } from '@/lib/i18n/languages'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'

/** The parts of the dialog that search-dialog.ts works with. */
export interface DialogFrame {
  dialog: HTMLDialogElement
  input: HTMLInputElement
  list: HTMLElement
  note: HTMLElement
  status: HTMLElement
  kinds: HTMLElement
  topic: HTMLSelectElement
  tag: HTMLSelectElement
  too: HTMLButtonElement
  /** How many hits the other language has. */
  tooCount: HTMLElement
  all: HTMLAnchorElement
}

/** A row of chips. */
export const chipsClass = 'flex flex-wrap gap-[0.4rem]'

/** Builds the dialog, empty and closed. */
export function dialogFrame(messages: SearchDialogMessages): DialogFrame {
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': messages.searchLabel })
  const input = element('input', {
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-label': messages.searchLabel,
    placeholder: messages.search,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: '200',
  })
  const close = element('button', { type: 'button' }, messages.close)
  const kinds = element('div', {
    class: chipsClass,
    role: 'group',
    'aria-label': messages.searchFilters,
  })
  const topic = element('select', { class: 'chip', 'aria-label': messages.searchTopic })
  const tag = element('select', { class: 'chip', 'aria-label': messages.searchTag })
  const tooCount = element('span', { class: 'chip__count' })
  const too = element(
    'button',
    { type: 'button', class: 'chip', 'aria-pressed': 'false' },
    formatMessage(messages.searchToo, { language: messages.languageNames[otherLanguage(messages.language)] }),
    tooCount,
  )
  const note = element('p', { class: 'px-5 pt-[0.9rem] pb-1 text-ink-2 empty:hidden' })
  const status = element('p', { class: 'sr-only', role: 'status' })
  const all = element('a', { class: 'link' }, messages.searchAll)
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': messages.searchLabel },
    element(
      'div',
      { class: 'search-dialog__head flex items-center gap-[0.9rem] px-5 py-3' },
      searchIcon(),
      input,
      close,
    ),
    element(
      'div',
      { class: `search-dialog__filters ${chipsClass}` },
      kinds,
      too,
      element('div', { class: `basis-full ${chipsClass}` }, topic, tag),
    ),
    element('div', { class: 'search-dialog__body' }, note, list),
    status,
    element(
      'div',
      {
        class:
          'flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule bg-paper px-5 py-[0.7rem] text-xs/[1.45] text-ink-2',
      },
      keys(messages),
      all,
    ),
  )
  close.addEventListener('click', () => dialog.close())
  // A click on the backdrop has the dialog itself as target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return { dialog, input, list, note, status, kinds, topic, tag, too, tooCount, all }
}

function keys(messages: SearchDialogMessages): HTMLElement {
  const key = (names: readonly string[], meaning: string) =>
    element(
      'span',
      {},
      ...names.map((name) => element('kbd', { class: 'keycap' }, keySign(name))),
      ` ${meaning}`,
    )
  return element(
    'span',
    { class: 'search-dialog__keys flex gap-5 max-[40.01rem]:hidden', 'aria-hidden': 'true' },
    key(['up', 'down'], messages.keyMove),
    key(['enter'], messages.keyOpen),
    key(['Tab'], messages.keyFilters),
    key(['Esc'], messages.keyClose),
  )
}

/** Arrow icons: the fonts lack these characters. */
const drawn: Record<string, string> = {
  up: 'M6 10V2M2.5 5.5 6 2l3.5 3.5',
  down: 'M6 2v8M2.5 6.5 6 10l3.5-3.5',
  enter: 'M10 2v4H2.5M5 3.5 2.5 6 5 8.5',
}

const keySign = (name: string): Node | string => {
  const path = drawn[name]
  return path ? icon('0 0 12 12', 12, path, 1.4) : name
}

const searchIcon = () =>
  icon('0 0 20 20', 22, 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11M12.8 12.8l5 5', 2)

function icon(viewBox: string, size: number, path: string, strokeWidth: number): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({
    viewBox,
    width: size,
    height: size,
    class: 'flex-none',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': strokeWidth,
    'stroke-linecap': 'round',
    'aria-hidden': true,
  })) {
    svg.setAttribute(name, String(value))
  }
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
