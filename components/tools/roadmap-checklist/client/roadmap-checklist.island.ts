import { formatMessage } from '@/lib/i18n/format'
import { readAnswers, writeAnswers } from '@/lib/tools/answers-codec'
import { type ActivityState, DONE, progressOf } from '@/lib/tools/checklist'
import { slideDot } from '../../../client/slide-dot'
import { enhance } from '../../client/enhance'
import { StoredAnswers } from '../../client/stored-answers'

const IN_PROGRESS = 1

const root = document.querySelector<HTMLElement>('[data-checklist]')
if (root) checkOff(root)

interface ChecklistMessages {
  done: string
  allDone: string
  remark: string
}

interface ActivityRow {
  item: HTMLElement
  tick: HTMLInputElement
  busy: HTMLButtonElement
  next: HTMLElement
}

/** Makes the checklist interactive. */
function checkOff(root: HTMLElement): void {
  const messages = JSON.parse(root.dataset.checklist ?? '{}') as ChecklistMessages
  const phases = [...root.querySelectorAll<HTMLElement>('[data-phase]')]
  const rows = [...root.querySelectorAll<HTMLElement>('[data-activity]')].map(
    (item): ActivityRow => ({
      item,
      tick: find(item, '[data-tick]'),
      busy: find(item, '[data-busy]'),
      next: find(item, '[data-next]'),
    }),
  )
  const perPhase = rows.length / phases.length
  const read = (code: string) => readAnswers(code, rows.length, DONE)
  let states: number[] = rows.map(() => 0)

  const storedAnswers = new StoredAnswers(
    'roadmap-checklist',
    (code) => read(code) !== undefined,
    (code) => {
      states = read(code) ?? rows.map(() => 0)
      show()
    },
  )
  enhance(root)
  find<HTMLInputElement>(root, '[data-hide]').addEventListener('change', ({ target }) =>
    root.classList.toggle('is-hiding-done', (target as HTMLInputElement).checked),
  )
  rows.forEach(({ tick, busy }, at) => {
    tick.addEventListener('change', () => set(at, tick.checked ? DONE : 0))
    busy.addEventListener('click', () => set(at, busy.ariaPressed === 'true' ? 0 : IN_PROGRESS))
  })
  show()

  function set(at: number, state: ActivityState): void {
    states[at] = state
    storedAnswers.save(writeAnswers(states))
    const before = dot()?.getBoundingClientRect()
    show()
    const now = dot()
    if (before && now) slideDot(before, now, '::before')
  }

  /** The dot of “your next step”. */
  function dot(): Element | null {
    return root.querySelector('[data-next]:not([hidden]) .current-mark')
  }

  function show(): void {
    const { done, total, next, early } = progressOf(states, perPhase)
    const stops = root.querySelectorAll('.roadmap-checklist__stop')
    rows.forEach((row, at) => {
      const state = states[at] ?? 0
      row.tick.checked = state === DONE
      row.busy.ariaPressed = String(state === IN_PROGRESS)
      row.busy.hidden = state === DONE
      row.next.hidden = at !== next
      row.item.classList.toggle('is-done', state === DONE)
      row.item.classList.toggle('is-next', at === next)
      stops[at]?.classList.toggle('is-passed', at < total)
      stops[at]?.classList.toggle('is-here', at === total)
    })
    phases.forEach((phase, at) => {
      const count = done[at] ?? 0
      find(phase, '[data-done]').textContent = formatMessage(messages.done, { count, all: perPhase })
      phase.classList.toggle('is-here', next !== undefined && Math.floor(next / perPhase) === at)
    })
    find(root, '[data-total]').textContent =
      next === undefined ? messages.allDone : formatMessage(messages.done, { count: total, all: rows.length })
    find(root, '[data-remark]').textContent = early
      ? formatMessage(messages.remark, { earlier: nameOf(early.earlier), later: nameOf(early.later) })
      : ''
  }

  function nameOf(phase: number): string {
    return phases[phase]?.dataset.phase ?? ''
  }
}

function find<T extends HTMLElement = HTMLElement>(inside: HTMLElement, selector: string): T {
  const found = inside.querySelector<T>(selector)
  if (!found) throw new Error(`The checklist has no ${selector}.`)
  return found
}
