import { isLanguage, type Language, otherLanguage } from '@/lib/languages/language'
import { say, sayCount } from '@/lib/languages/say'
import type { EntryKind } from '@/lib/search/entry'
import { excerpt } from '@/lib/search/excerpt'
import { loadIndex, loadTexts } from '@/lib/search/load'
import type { OpenIndex } from '@/lib/search/open-index'
import { type SearchAnswer, type SearchRequest, search } from '@/lib/search/search'
import { type DialogFrame, dialogFrame } from './dialog-frame'
import type { DialogWords } from './dialog-words'
import { element } from './element'
import { marked, type Row, resultList } from './result-list'

let openDialog: ((typed: string) => void) | undefined

/** Opens the search dialog of the page, which is made at the first call, with what was typed already. */
export function openSearchDialog(trigger: HTMLAnchorElement, typed: string): void {
  openDialog ??= createSearchDialog(trigger)
  openDialog(typed)
}

const LAST_QUERY = 'search'
const QUIET_BEFORE_COUNT = 500
const PATIENCE = 400
const MOST_SHOWN = 12

function createSearchDialog(trigger: HTMLAnchorElement): (typed: string) => void {
  const words = JSON.parse(trigger.dataset.searchTrigger ?? '{}') as DialogWords
  const { lang } = document.documentElement
  const language: Language = isLanguage(lang) ? lang : 'en'
  const other = otherLanguage(language)
  const frame = dialogFrame(words)
  const { dialog, input, list, note, status, too } = frame
  const filters: { kind: EntryKind | 'all'; category: string; tag: string } = {
    kind: 'all',
    category: '',
    tag: '',
  }
  let rows: Row[] = []
  let chosen = -1
  let asked = 0
  let counting: ReturnType<typeof setTimeout> | undefined
  document.body.append(dialog)

  input.addEventListener('input', () => void answer())
  frame.topic.addEventListener('change', () => refilter({ category: frame.topic.value }))
  frame.tag.addEventListener('change', () => refilter({ tag: frame.tag.value }))
  too.addEventListener('click', () => {
    too.ariaPressed = String(too.ariaPressed !== 'true')
    void answer()
  })
  dialog.addEventListener('keydown', onKey)
  list.addEventListener('pointermove', (event) => {
    const at = rows.findIndex(({ option }) => option.contains(event.target as Node))
    if (at !== -1 && at !== chosen) choose(at)
  })
  list.addEventListener('click', keepQuery)
  frame.all.addEventListener('click', keepQuery)

  return (typed) => {
    if (dialog.open) return
    if (typed || !input.value) input.value = typed || recall()
    dialog.showModal()
    // A query from before is there to be replaced, one begun just now to be finished.
    if (!typed) input.select()
    void answer()
  }

  /** Answers what stands in the field. A later question makes an earlier one's answer void. */
  async function answer() {
    const question = ++asked
    const query = input.value
    frame.all.href = allResults()
    const patience = setTimeout(() => tell(words.searchLoading), PATIENCE)
    try {
      const own = await loadIndex(language)
      const wantsOther = too.ariaPressed === 'true'
      const request: SearchRequest = { query, ...filters, limit: MOST_SHOWN }
      const first = search(request, own)
      const second =
        wantsOther || first.needsOther ? await loadIndex(other).catch(() => undefined) : undefined
      if (question !== asked) return
      clearTimeout(patience)
      const isStart = query.trim() === '' && !filters.category && !filters.tag
      if (isStart) showStart(own)
      else {
        show(second ? search(request, own, second) : first, own)
        if (wantsOther && second) showOther(search(request, second, own), second)
      }
    } catch {
      clearTimeout(patience)
      if (question === asked) fail()
    }
  }

  function show(answer: SearchAnswer, own: OpenIndex) {
    const { groups, rows: made } = resultList(answer.hits, words.groups)
    rows = made
    list.replaceChildren(...groups)
    list.classList.toggle('apart', !answer.answered)
    showFilters(answer, own)
    const nothing = say(words.searchNothing, { query: answer.query })
    if (!answer.answered) tell(answer.hits.length > 0 ? `${nothing} ${words.searchNearest}` : nothing)
    else if (answer.through) tell(say(words.searchThrough, { language: words.languageNames[answer.through] }))
    else tell('')
    // The best section of the first hit is what most readers came for.
    choose(rows[0]?.hit.section ? 1 : 0)
    input.ariaExpanded = String(rows.length > 0)
    count(answer.answered ? answer.total : 0)
    fillExcerpts(made, answer.query, own)
  }

  function showOther(answer: SearchAnswer, index: OpenIndex) {
    if (!answer.answered) return
    const { groups, rows: made } = resultList(answer.hits, words.groups)
    const start = rows.length
    made.forEach((row, at) => {
      row.option.id = `search-option-${start + at}`
    })
    rows.push(...made)
    list.append(element('div', { class: 'other-language', lang: index.language }, ...groups))
    fillExcerpts(made, answer.query, index)
  }

  /** Nothing typed yet: the path for who is new here. */
  function showStart(own: OpenIndex) {
    const { hits } = search({ query: '', kind: 'article', limit: 50 }, own)
    const path = START.flatMap((id) => hits.find((hit) => hit.id === id) ?? [])
    const { groups, rows: made } = resultList(path, { ...words.groups, article: words.searchPrompt })
    rows = made
    list.replaceChildren(...groups)
    list.classList.remove('apart')
    showFilters(search({ query: '', kind: 'all' }, own), own)
    tell('')
    choose(-1)
    input.ariaExpanded = 'true'
    clearTimeout(counting)
    fillExcerpts(made, '', own)
  }

  /** Excerpts are cut from texts that are fetched for what comes into view, and only for that. */
  function fillExcerpts(made: readonly Row[], query: string, index: OpenIndex) {
    const inView = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const row = made.find(({ option }) => option === target)
          if (!isIntersecting || !row) continue
          inView.unobserve(target)
          void fillExcerpt(row, query, index)
        }
      },
      { root: list.parentElement },
    )
    for (const { option } of made) inView.observe(option)
  }

  async function fillExcerpt({ hit, section, excerpt: place }: Row, query: string, index: OpenIndex) {
    const texts = await loadTexts(index.language, hit.kind, hit.id).catch(() => undefined)
    if (!texts) return
    const { section: _, ...whole } = hit
    const target = hit.sections.find(({ id }) => id === section)
    const { text, marks } = excerpt(target ? { ...hit, section: target } : whole, query, texts, index)
    place.replaceChildren(...marked(text, marks))
  }

  function showFilters({ counts }: SearchAnswer, own: OpenIndex) {
    const total = Object.values(counts.kind).reduce((sum, many) => sum + many, 0)
    const chip = (kind: EntryKind | 'all', name: string, many: number) => {
      const button = element(
        'button',
        { type: 'button', class: 'chip', 'aria-pressed': String(filters.kind === kind), 'data-kind': kind },
        name,
        element('span', { class: 'count' }, ` ${many}`),
      )
      button.addEventListener('click', () => {
        refilter({ kind })
        frame.kinds.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus()
      })
      return button
    }
    const kinds = (['article', 'term', 'topic'] as const).filter(
      (kind) => counts.kind[kind] > 0 || filters.kind === kind,
    )
    frame.kinds.replaceChildren(
      chip('all', words.searchEverything, total),
      ...kinds.map((kind) => chip(kind, words.groups[kind], counts.kind[kind])),
    )
    fillSelect(frame.topic, words.searchAllTopics, counts.category, filters.category, own)
    fillSelect(frame.tag, words.searchAllTags, counts.tag, filters.tag, own)
  }

  function refilter(change: Partial<typeof filters>) {
    Object.assign(filters, change)
    void answer()
  }

  function choose(at: number) {
    rows[chosen]?.option.setAttribute('aria-selected', 'false')
    chosen = at
    const row = rows[at]
    row?.option.setAttribute('aria-selected', 'true')
    row?.option.scrollIntoView({ block: 'nearest' })
    if (row) input.setAttribute('aria-activedescendant', row.option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      if (input.value === '') return dialog.close()
      input.value = ''
      input.focus()
      return void answer()
    }
    if (event.target !== input || event.isComposing) return
    const last = rows.length - 1
    const step = { ArrowDown: chosen >= last ? 0 : chosen + 1, ArrowUp: chosen <= 0 ? last : chosen - 1 }[
      event.key
    ]
    if (step !== undefined && last >= 0) {
      event.preventDefault()
      return choose(step)
    }
    // With a modifier Home and End keep their meaning in the field.
    const end = { Home: 0, End: last }[event.key]
    if (end !== undefined && last >= 0 && !event.shiftKey && !event.ctrlKey) {
      event.preventDefault()
      return choose(end)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      keepQuery()
      const target = rows[chosen]?.url ?? allResults()
      if (event.ctrlKey || event.metaKey) open(target, '_blank', 'noopener')
      else leaveTo(target)
    }
  }

  /** A section of this very page needs no loading: the dialog must go for it to be seen. */
  function leaveTo(url: string) {
    dialog.close()
    location.assign(url)
  }

  function tell(text: string) {
    note.textContent = text
  }

  function fail() {
    rows = []
    list.replaceChildren()
    input.ariaExpanded = 'false'
    note.replaceChildren(
      `${words.searchFailed} `,
      element('a', { class: 'link', href: allResults() }, words.searchFailedLink),
      '.',
    )
    status.textContent = `${words.searchFailed} ${words.searchFailedLink}.`
  }

  /** Said when the reader has stopped typing, so that a screen reader is not interrupted at each letter. */
  function count(total: number) {
    clearTimeout(counting)
    counting = setTimeout(() => {
      status.textContent = sayCount(language, words.searchResults, total)
    }, QUIET_BEFORE_COUNT)
  }

  function allResults(): string {
    const address = new URL(trigger.href)
    const { kind, ...topics } = filters
    for (const [name, value] of Object.entries({
      q: input.value.trim(),
      kind: kind === 'all' ? '' : kind,
      ...topics,
    })) {
      if (value) address.searchParams.set(name, value)
    }
    return address.pathname + address.search
  }

  /** Kept while the tab is open, once the reader has gone to a result. */
  function keepQuery() {
    try {
      sessionStorage.setItem(LAST_QUERY, input.value)
    } catch {}
  }

  function recall(): string {
    try {
      return sessionStorage.getItem(LAST_QUERY) ?? ''
    } catch {
      return ''
    }
  }
}

/** The articles of the path for who is new here: set when the islands are bundled. */
declare const START: readonly string[]

function fillSelect(
  select: DialogFrame['topic'],
  all: string,
  counts: Record<string, number>,
  current: string,
  own: OpenIndex,
) {
  const name = (id: string) => own.cards.find((card) => card.kind === 'topic' && card.id === id)?.title ?? id
  const ids = Object.keys(counts).filter((id) => (counts[id] ?? 0) > 0 || id === current)
  if (current && !ids.includes(current)) ids.push(current)
  select.replaceChildren(
    element('option', { value: '' }, all),
    ...ids
      .map((id) => ({ id, title: name(id) }))
      .sort((a, b) => a.title.localeCompare(b.title))
      .map(({ id, title }) => element('option', { value: id }, `${title} (${counts[id] ?? 0})`)),
  )
  select.value = current
}
