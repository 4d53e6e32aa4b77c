import { domH } from '@/components/client/dom'
import { formatMessage } from '@/lib/i18n/format'
import { History } from '@/lib/tools/history'
import {
  emotionNear,
  emptyStage,
  type JourneyMap,
  MAX_STAGES,
  momentOf,
  peakAndEnd,
  type Stage,
  withMoreStages,
  withoutStage,
  withStage,
  withStageMoved,
} from '@/lib/tools/journey-map'
import { readMap } from '@/lib/tools/journey-map-file'
import { enhance } from '../../client/enhance'
import type { MapMessages } from '../shared/map-messages'
import { emotionTexts, mapTable } from '../shared/map-table'
import { stageDrawings } from '../shared/stage-drawing'
import { dragHandle } from './drag-handle'
import { bindInspector, unfold } from './inspector'
import { listenToKeys } from './keyboard'
import { bindHead } from './map-head'
import { deleteMap, downloadDrawing, downloadMap, loadMap, saveMap } from './map-storage'
import { nameButtons } from './name-buttons'
import { bindPoster } from './poster-choice'
import { tableFields } from './table-fields'

const root = document.querySelector<HTMLElement>('[data-journey]')
if (root) editHere(root)

/** Makes the example an editable map. Nothing is stored before the reader has changed something. */
function editHere(root: HTMLElement): void {
  const messages = JSON.parse(root.dataset.journey ?? '{}') as MapMessages
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The page of the map has no ${selector}.`)
    return found
  }
  const button = (act: string) => find(`[data-do=${act}]`) as HTMLButtonElement
  const place = find('[data-map]')
  const status = find('[data-status]')
  const announcement = find('[data-said]')
  const saveState = find('[data-kept]')
  const inspector = find('[data-inspector]')
  const file = find('[data-file]') as HTMLInputElement
  const empty: JourneyMap = {
    title: '',
    persona: '',
    goal: '',
    kind: 'as-is',
    stages: messages.stages.map(emptyStage),
  }
  const history = new History<JourneyMap>(loadMap() ?? messages.exampleMap)
  let chosen = peakAndEnd(history.present.stages).repairFirst ?? 0
  let isTable = false

  const showHead = bindHead(root, messages, (change) => take({ ...history.present, ...change }))
  const showStage = bindInspector(inspector, messages, changeChosen)
  const poster = bindPoster(root, messages, () => history.present)
  const fields = tableFields(messages, (at, change) => {
    history.change(withStage(history.present, at, change))
    save()
    refresh(history.present)
  })
  listenToKeys(place, {
    step: (by) => choose(chosen + by),
    feel: (by) => changeChosen({ emotion: emotionNear(stageOf(chosen).emotion + by) }),
    mark: (moment) => {
      if (moment === 'magic' && stageOf(chosen).emotion <= 0) announcement.textContent = messages.magicWhen
      else changeChosen({ moment })
    },
    remove,
    undo,
  })
  dragHandle(place, {
    begin: () => stageOf(chosen).emotion,
    move: (emotion) => refresh(withStage(history.present, chosen, { emotion })),
    drop: (emotion) => (emotion === undefined ? show() : changeChosen({ emotion: emotionNear(emotion) })),
  })
  place.addEventListener('click', ({ target }) => {
    const stage = (target as Element).closest<HTMLElement>('[data-stage]')
    // Selecting text to copy it does not choose a stage.
    if (stage && !isTable && getSelection()?.isCollapsed !== false)
      choose(Number(stage.dataset.stage), target as Element)
  })
  for (const [name, act] of Object.entries({
    undo,
    add: () => take(withMoreStages(history.present, messages.newStage), history.present.stages.length),
    remove,
    earlier: () => move(-1),
    later: () => move(1),
    table: toggleTable,
    begin: () => take(messages.exampleMap, 0),
    beginEmpty: () => take(empty, 0),
    save: () => downloadMap(history.present),
    open: () => file.click(),
    erase,
    print: poster.print,
    downloadDrawing: () => downloadDrawing(history.present, messages),
  }))
    button(name).addEventListener('click', act)
  file.addEventListener('change', () => void open())
  showSaved(true)
  show()
  enhance(root)

  function stageOf(at: number): Stage {
    return history.present.stages[at] ?? emptyStage('')
  }

  /** Replaces the map and stores it. */
  function take(map: JourneyMap, choosing = chosen): void {
    history.change(map)
    chosen = choosing
    save()
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
    // The animation of the sign starts when the handle is released.
    place.classList.toggle('is-forming', 'emotion' in change || momentOf(stage) !== momentOf(before))
    const score =
      stage.emotion < 0 ? formatMessage(messages.minus, { score: -stage.emotion }) : String(stage.emotion)
    announcement.textContent = formatMessage(messages.changed, {
      stage: stage.name,
      score,
      moment: messages.moments[momentOf(stage)],
    })
  }

  function choose(at: number, target?: Element): void {
    if (!history.present.stages[at]) return
    chosen = at
    place.classList.remove('is-forming')
    unfold(inspector)
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
    if (history.present !== before) status.textContent = formatMessage(messages.removed, { stage: name })
  }

  function undo(): void {
    if (!history.canUndo) return
    history.undo()
    chosen = Math.min(chosen, history.present.stages.length - 1)
    save()
    show()
    status.textContent = messages.undone
  }

  function toggleTable(): void {
    isTable = !isTable
    button('table').setAttribute('aria-pressed', `${isTable}`)
    show()
  }

  function show(): void {
    const map = history.present
    status.textContent = ''
    showTable(map)
    showStage(map, chosen)
    inspector.hidden = isTable
    showHead(map)
    poster.show()
    find('[data-example]').hidden = map !== messages.exampleMap
    button('undo').disabled = !history.canUndo
    button('add').disabled = map.stages.length >= MAX_STAGES
  }

  /** Rebuilds the table; restores the focus to the chosen stage when it was in the table. */
  function showTable(map: JourneyMap): void {
    const hadFocus = place.contains(document.activeElement)
    const options = isTable ? { fill: fields } : { chosen, fill: nameButtons(chosen) }
    place.replaceChildren(mapTable(domH, map, messages, options))
    if (hadFocus) focusChosen()
  }

  function focusChosen(): void {
    place.querySelector<HTMLElement>('[data-choose][aria-pressed=true]')?.focus()
  }

  /** Rebuilds the curve, and the texts of the emotions where they are not fields; the rest of the table stays. */
  function refresh(map: JourneyMap): void {
    const drawings = stageDrawings(domH, map.stages, isTable ? undefined : chosen)
    place.querySelectorAll('tbody .map-curve').forEach((cell, at) => {
      cell.replaceChildren(...(drawings[at] ?? []))
    })
    if (!isTable)
      place.querySelectorAll('td[data-column=emotion]').forEach((cell, at) => {
        cell.replaceChildren(...emotionTexts(domH, map, at, messages))
      })
    poster.show()
    button('undo').disabled = !history.canUndo
  }

  /** Stores the map in this browser, unless it is the unchanged example. */
  function save(): void {
    const isOwn = history.present !== messages.exampleMap
    if (!isOwn) deleteMap()
    showSaved(isOwn && saveMap(history.present))
  }

  function showSaved(wasSaved: boolean): void {
    const isExample = history.present === messages.exampleMap
    const isSaved = wasSaved && !isExample
    saveState.textContent = isExample ? messages.example : isSaved ? messages.kept : messages.notKept
    saveState.classList.toggle('is-stored', isSaved)
  }

  function erase(): void {
    take(messages.exampleMap, 0)
    status.textContent = messages.erased
  }

  async function open(): Promise<void> {
    const [picked] = file.files ?? []
    file.value = ''
    if (!picked) return
    const map = readMap(await picked.text())
    if (typeof map === 'string') status.textContent = messages.readErrors[map]
    else {
      take(map, 0)
      status.textContent = messages.opened
    }
  }
}
