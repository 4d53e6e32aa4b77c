import { makeInPage } from '@/components/site/element'
import { saveAsFile } from '@/components/site/save-as-file'
import { say } from '@/lib/languages/say'
import { History } from '@/lib/tools/history'
import {
  emotionNear,
  emptyStage,
  type JourneyMap,
  MOST_STAGES,
  momentOf,
  peakAndEnd,
  type Stage,
  withMoreStages,
  withoutStage,
  withStage,
  withStageMoved,
} from '@/lib/tools/journey'
import { readMap, writeMap } from '@/lib/tools/journey-file'
import { type PosterFormat, posterFormats } from '@/lib/tools/poster'
import { wake } from '../wake'
import { bindInspector } from './inspector-view'
import { dragHandle } from './map-drag'
import { listenToKeys } from './map-keys'
import { mapPoster } from './map-poster'
import { mapTable } from './map-table'
import type { MapWords } from './map-words'
import { nameButtons } from './name-buttons'
import { posterScene } from './poster-scene'
import { printMap } from './print-map'
import { stageDrawings } from './stage-drawing'
import { tableFields } from './table-fields'

const KEY = 'journey-map'

const root = document.querySelector<HTMLElement>('[data-journey]')
if (root) editHere(root)

/** Makes the example a map that can be edited. Nothing is kept before the reader has changed something. */
function editHere(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.journey ?? '{}') as MapWords
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The page of the map has no ${selector}.`)
    return found
  }
  const place = find('[data-map]')
  const status = find('[data-status]')
  const said = find('[data-said]')
  const kept = find('[data-kept]')
  const inspector = find('[data-inspector]')
  const file = find('[data-file]') as HTMLInputElement
  const empty: JourneyMap = {
    title: '',
    persona: '',
    goal: '',
    kind: 'as-is',
    stages: words.stages.map(emptyStage),
  }
  const history = new History<JourneyMap>(keptMap() ?? words.exampleMap)
  let chosen = peakAndEnd(history.present.stages).repairFirst ?? 0
  let format: PosterFormat = 'roll'
  let isTable = false

  const showStage = bindInspector(inspector, words, changeChosen)
  const fields = tableFields(words, (at, change) => {
    history.change(withStage(history.present, at, change))
    keep()
    refreshDrawings()
  })
  listenToKeys(place, {
    step: (by) => choose(chosen + by),
    feel: (by) => changeChosen({ emotion: emotionNear(stageOf(chosen).emotion + by) }),
    mark: (moment) => {
      if (moment === 'magic' && stageOf(chosen).emotion <= 0) said.textContent = words.magicWhen
      else changeChosen({ moment })
    },
    remove,
    undo,
  })
  dragHandle(place, {
    begin: () => stageOf(chosen).emotion,
    move: (emotion) => showTable(withStage(history.present, chosen, { emotion })),
    drop: (emotion) => (emotion === undefined ? show() : changeChosen({ emotion: emotionNear(emotion) })),
  })
  place.addEventListener('click', ({ target }) => {
    const stage = (target as Element).closest<HTMLElement>('[data-stage]')
    if (stage && !isTable) choose(Number(stage.dataset.stage), target as Element)
  })
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]'))
    field.addEventListener('change', () =>
      take({ ...history.present, [field.dataset.field ?? '']: field.value }),
    )
  for (const [name, act] of Object.entries({
    undo,
    add: () => take(withMoreStages(history.present, words.newStage), history.present.stages.length),
    remove,
    earlier: () => move(-1),
    later: () => move(1),
    table: toggleTable,
    begin: () => take(words.exampleMap, 0),
    beginEmpty: () => take(empty, 0),
    save: () =>
      saveAsFile(`${nameOfFile(history.present)}.json`, 'application/json', writeMap(history.present)),
    open: () => file.click(),
    erase,
    print: () => printMap(find('[data-poster]'), format, history.present, words),
    saveDrawing,
  }))
    find(`[data-do=${name}]`).addEventListener('click', act)
  file.addEventListener('change', () => void open())
  root.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement
    const wanted = posterFormats.find((known) => known === value)
    if (name !== 'format' || !wanted) return
    format = wanted
    find('[data-format-note]').textContent = words.formatNotes[format]
    showScene()
  })
  show()
  wake(root)

  function stageOf(at: number): Stage {
    return history.present.stages[at] ?? emptyStage('')
  }

  /** Another map, which is kept. */
  function take(map: JourneyMap, choosing = chosen): void {
    history.change(map)
    chosen = choosing
    keep()
    show()
  }

  function changeChosen(change: Partial<Stage>): void {
    const before = stageOf(chosen)
    const isChange = Object.entries(change).some(([name, value]) => before[name as keyof Stage] !== value)
    if (!isChange) {
      show()
      return
    }
    take(withStage(history.present, chosen, change))
    const stage = stageOf(chosen)
    // The sign of a moment forms once the handle is let go.
    place.classList.toggle('forms', 'emotion' in change || momentOf(stage) !== momentOf(before))
    const score = stage.emotion < 0 ? say(words.minus, { score: -stage.emotion }) : String(stage.emotion)
    said.textContent = say(words.changed, {
      stage: stage.name,
      score,
      moment: words.moments[momentOf(stage)],
    })
  }

  function choose(at: number, target?: Element): void {
    if (!history.present.stages[at]) return
    chosen = at
    place.classList.remove('forms')
    inspector.classList.remove('is-folded')
    show()
    if (target?.closest('[data-choose]')) focusChosen()
  }

  function move(by: number): void {
    take(withStageMoved(history.present, chosen, by), chosen + by)
  }

  function remove(): void {
    const { name } = stageOf(chosen)
    const before = history.present
    take(withoutStage(history.present, chosen), Math.max(0, chosen - 1))
    if (history.present !== before) status.textContent = say(words.removed, { stage: name })
  }

  function undo(): void {
    history.undo()
    chosen = Math.min(chosen, history.present.stages.length - 1)
    keep()
    show()
    status.textContent = words.undone
  }

  function toggleTable(): void {
    isTable = !isTable
    find('[data-do=table]').setAttribute('aria-pressed', `${isTable}`)
    show()
  }

  function show(): void {
    const map = history.present
    status.textContent = ''
    showTable(map)
    showStage(map, chosen)
    inspector.hidden = isTable
    showScene()
    const isExample = map === words.exampleMap
    find('[data-example]').hidden = !isExample
    if (isExample) {
      kept.textContent = words.example
      kept.classList.remove('is-kept')
    }
    ;(find('[data-do=undo]') as HTMLButtonElement).disabled = !history.canUndo
    ;(find('[data-do=add]') as HTMLButtonElement).disabled = map.stages.length >= MOST_STAGES
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]'))
      field.value = String(map[field.dataset.field as keyof JourneyMap])
    find('.map-title').textContent = map.title
    find('[data-fact=persona]').textContent = map.persona
    find('[data-fact=goal]').textContent = map.goal
    find('[data-fact=kind]').textContent = map.kind === 'as-is' ? words.fields.asIs : words.fields.toBe
  }

  /** Shows the table anew; the focus stays on the chosen stage when it was in the table. */
  function showTable(map: JourneyMap): void {
    const hadFocus = place.contains(document.activeElement)
    const options = isTable ? { fill: fields } : { chosen, fill: nameButtons(chosen) }
    place.replaceChildren(mapTable(makeInPage, map, words, options))
    if (hadFocus) focusChosen()
  }

  function focusChosen(): void {
    place.querySelector<HTMLElement>('[data-choose][aria-pressed=true]')?.focus()
  }

  /** The curve anew, without a touch to the fields of the table. */
  function refreshDrawings(): void {
    const drawings = stageDrawings(makeInPage, history.present.stages)
    place.querySelectorAll('tbody .map-curve').forEach((cell, at) => {
      cell.replaceChildren(...(drawings[at] ?? []))
    })
    showScene()
    ;(find('[data-do=undo]') as HTMLButtonElement).disabled = !history.canUndo
  }

  function showScene(): void {
    find('[data-scene]').replaceChildren(posterScene(makeInPage, history.present, format, words))
  }

  function keep(): void {
    try {
      localStorage.setItem(KEY, writeMap(history.present))
      kept.textContent = words.kept
      kept.classList.add('is-kept')
    } catch {
      kept.textContent = words.notKept
      kept.classList.remove('is-kept')
    }
  }

  function erase(): void {
    history.change(words.exampleMap)
    chosen = 0
    try {
      localStorage.removeItem(KEY)
    } catch {}
    show()
    status.textContent = words.erased
  }

  async function open(): Promise<void> {
    const [picked] = file.files ?? []
    file.value = ''
    if (!picked) return
    const map = readMap(await picked.text())
    if (typeof map === 'string') status.textContent = words.faults[map]
    else {
      take(map, 0)
      status.textContent = words.opened
    }
  }

  function saveDrawing(): void {
    const drawing = new XMLSerializer().serializeToString(mapPoster(makeInPage, history.present, words))
    saveAsFile(`${nameOfFile(history.present)}.svg`, 'image/svg+xml', drawing)
  }
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
