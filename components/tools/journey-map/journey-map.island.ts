import { say } from '@/lib/languages/say'
import { History } from '@/lib/tools/history'
import {
  emptyStage,
  type JourneyMap,
  withMoreStages,
  withoutStage,
  withStage,
  withStageMoved,
} from '@/lib/tools/journey'
import { WALL_WIDTH, WIDTH } from '@/lib/tools/journey-drawing'
import { readMap, writeMap } from '@/lib/tools/journey-file'
import { element } from '../../site/element'
import { mapEditor, refreshEditor } from './map-editor'
import { mapPoster } from './map-poster'
import type { MapWords } from './map-words'

const KEY = 'journey-map'

const root = document.querySelector<HTMLElement>('[data-journey]')
if (root) editHere(root)

/**
 * Puts a map that can be edited in the place of the example, which moves below it. Nothing is kept before the reader
 * has changed something.
 */
function editHere(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.journey ?? '{}') as MapWords
  const place = root.querySelector<HTMLElement>('[data-editor]')
  const example = root.querySelector<HTMLDetailsElement>('[data-example]')
  const status = root.querySelector<HTMLElement>('[data-status]')
  if (!place || !example || !status) return
  const empty: JourneyMap = {
    title: '',
    persona: '',
    goal: '',
    kind: 'as-is',
    stages: words.stages.map(emptyStage),
  }
  const history = new History<JourneyMap>(keptMap() ?? empty)
  let editor: HTMLElement = element('div')

  const undo = tool(words.undo, () => {
    history.undo()
    keep()
    show()
    status.textContent = words.undone
  })
  const file = element('input', {
    type: 'file',
    accept: '.json,application/json',
    class: 'sr-only',
    tabindex: '-1',
    'aria-label': words.open,
  })
  file.addEventListener('change', () => void open())
  const bar = element(
    'div',
    { class: 'tool-bar screen-only' },
    undo,
    tool(words.begin, () => take(words.exampleMap)),
    tool(words.beginEmpty, () => take(empty)),
    tool(words.save, save),
    tool(words.open, () => file.click()),
    file,
    tool(words.printSheet, () => printAs('sheet')),
    tool(words.printWall, () => printAs('wall')),
    tool(words.erase, erase),
  )
  const poster = element('div', { class: 'paper-only map-poster' })
  const sheet = element('div', { class: 'screen-only' })
  place.replaceChildren(bar, sheet, element('p', { class: 'tool-note screen-only' }, words.wallNote), poster)
  // The example makes room, and on paper a map of the reader's own stands alone.
  example.open = false
  example.classList.add('screen-only')
  root.append(example)
  show()

  /** Shows the map anew; the focus goes to the name of a stage when one is given. */
  function show(focusAt?: number): void {
    editor = mapEditor(history.present, words, {
      change: (change) => edit({ ...history.present, ...change }),
      changeStage: (at, change) => edit(withStage(history.present, at, change)),
      add: () => take(withMoreStages(history.present, words.newStage), history.present.stages.length),
      remove: (at) => {
        const { name } = history.present.stages[at] ?? emptyStage('')
        take(withoutStage(history.present, at), Math.max(0, at - 1))
        if (status) status.textContent = say(words.removed, { stage: name })
      },
      move: (at, by) => take(withStageMoved(history.present, at, by), at + by),
    })
    sheet.replaceChildren(editor)
    undo.disabled = !history.canUndo
    if (focusAt !== undefined) editor.querySelectorAll<HTMLElement>('[data-name]')[focusAt]?.focus()
  }

  /** A change within the fields: they stay as they are. */
  function edit(map: JourneyMap): void {
    history.change(map)
    keep()
    refreshEditor(editor, map, words)
    undo.disabled = !history.canUndo
  }

  /** Another map, or other stages: the fields are made anew. */
  function take(map: JourneyMap, focusAt?: number): void {
    history.change(map)
    keep()
    show(focusAt)
  }

  function keep(): void {
    if (!status) return
    try {
      localStorage.setItem(KEY, writeMap(history.present))
      status.textContent = words.kept
    } catch {
      status.textContent = words.notKept
    }
  }

  function erase(): void {
    history.change(empty)
    try {
      localStorage.removeItem(KEY)
    } catch {}
    show()
    if (status) status.textContent = words.erased
  }

  function save(): void {
    const blob = new Blob([writeMap(history.present)], { type: 'application/json' })
    const link = element('a', {
      href: URL.createObjectURL(blob),
      download: `${nameOfFile(history.present)}.json`,
    })
    link.click()
    URL.revokeObjectURL(link.href)
  }

  async function open(): Promise<void> {
    const [chosen] = file.files ?? []
    file.value = ''
    if (!chosen || !status) return
    const map = readMap(await chosen.text())
    if (typeof map === 'string') status.textContent = words.faults[map]
    else {
      take(map)
      status.textContent = words.opened
    }
  }

  function printAs(paper: 'sheet' | 'wall'): void {
    poster.replaceChildren(mapPoster(history.present, words, paper === 'wall' ? WALL_WIDTH : WIDTH))
    document.documentElement.dataset.paper = paper
    print()
  }
}

function tool(name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button-2' }, name)
  made.addEventListener('click', act)
  return made
}

/** The map that was kept; undefined when there is none that can be read. */
function keptMap(): JourneyMap | undefined {
  try {
    const map = readMap(localStorage.getItem(KEY) ?? '')
    return typeof map === 'string' ? undefined : map
  } catch {
    return undefined
  }
}

const nameOfFile = ({ title }: JourneyMap) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '') || 'journey-map'
