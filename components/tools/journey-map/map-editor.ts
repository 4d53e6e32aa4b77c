import { say } from '@/lib/languages/say'
import {
  hasMagic,
  type JourneyMap,
  LEAST_EMOTION,
  LEAST_STAGES,
  LONGEST_TEXT,
  laneNames,
  MOST_EMOTION,
  MOST_STAGES,
  type Stage,
} from '@/lib/tools/journey'
import { element } from '../../site/element'
import { mapCurve } from './map-curve'
import { emotionInWords, marksOf } from './map-poster'
import type { MapWords } from './map-words'

/** What the editor tells of: a change of the whole map, or something done to a stage. */
export interface MapActions {
  change(change: Partial<Omit<JourneyMap, 'stages'>>): void
  changeStage(at: number, change: Partial<Stage>): void
  add(): void
  remove(at: number): void
  move(at: number, by: number): void
}

/** The fields of a map, its curve, and the fields of each stage, stage by stage. */
export function mapEditor(map: JourneyMap, words: MapWords, actions: MapActions): HTMLElement {
  const add = button(words.addStage, () => actions.add(), 'button-2')
  add.disabled = map.stages.length >= MOST_STAGES
  return element(
    'div',
    { class: 'map' },
    element('div', { class: 'map-fields' }, ...mapFields(map, words, actions)),
    element('div', { 'data-curve': '' }, mapCurve(map.stages)),
    element(
      'ol',
      { class: 'map-stages editing' },
      ...map.stages.map((stage, at) => stageEditor(map, stage, at, words, actions)),
    ),
    element('p', { class: 'step-buttons' }, add),
  )
}

/** Brings the curve and what is worked out of all stages up to date, without a touch to the fields. */
export function refreshEditor(editor: HTMLElement, map: JourneyMap, words: MapWords): void {
  editor.querySelector('[data-curve]')?.replaceChildren(mapCurve(map.stages))
  editor.querySelectorAll<HTMLElement>('.map-stage').forEach((item, at) => {
    const stage = map.stages[at]
    if (!stage) return
    item.querySelector('[data-emotion]')?.replaceChildren(emotionInWords(stage.emotion, words))
    const marks = marksOf(map, at, words).map((mark) => element('b', {}, mark))
    item.querySelector('[data-marks]')?.replaceChildren(...marks)
    const magic = item.querySelector<HTMLElement>('[data-lane=mom]')
    magic?.classList.toggle('magic', hasMagic(stage))
    magic?.toggleAttribute('hidden', stage.emotion <= 0)
  })
}

function mapFields(map: JourneyMap, words: MapWords, actions: MapActions): HTMLElement[] {
  const { fields } = words
  const textField = (name: 'title' | 'persona' | 'goal') => {
    const input = element('input', { class: 'field', type: 'text', maxlength: '200' })
    input.value = map[name]
    input.addEventListener('change', () => actions.change({ [name]: input.value }))
    return labelled(fields[name], input)
  }
  const kind = element(
    'select',
    { class: 'field' },
    element('option', { value: 'as-is' }, fields.asIs),
    element('option', { value: 'to-be' }, fields.toBe),
  )
  kind.value = map.kind
  kind.addEventListener('change', () => actions.change({ kind: kind.value === 'to-be' ? 'to-be' : 'as-is' }))
  return [textField('title'), textField('persona'), textField('goal'), labelled(fields.kind, kind)]
}

function stageEditor(
  map: JourneyMap,
  stage: Stage,
  at: number,
  words: MapWords,
  actions: MapActions,
): HTMLElement {
  const name = element('input', { class: 'field', type: 'text', maxlength: '80', 'data-name': '' })
  name.value = stage.name
  name.addEventListener('change', () => actions.changeStage(at, { name: name.value }))

  const emotion = element('input', {
    type: 'range',
    min: `${LEAST_EMOTION}`,
    max: `${MOST_EMOTION}`,
    step: '1',
    'aria-valuetext': emotionInWords(stage.emotion, words),
  })
  emotion.value = `${stage.emotion}`
  emotion.addEventListener('input', () => {
    const score = Number(emotion.value)
    emotion.setAttribute('aria-valuetext', emotionInWords(score, words))
    actions.changeStage(at, { emotion: score })
  })

  const lanes = laneNames.map((lane) => {
    const area = element('textarea', {
      class: 'field',
      rows: '2',
      maxlength: `${LONGEST_TEXT}`,
      placeholder: words.lanes[lane].hint,
    })
    area.value = stage[lane]
    area.addEventListener('change', () => actions.changeStage(at, { [lane]: area.value }))
    const label = labelled(words.lanes[lane].name, area)
    label.dataset.lane = lane
    label.classList.toggle('magic', lane === 'mom' && hasMagic(stage))
    if (lane === 'mom') {
      label.title = words.magicWhen
      label.hidden = stage.emotion <= 0
    }
    return label
  })

  const earlier = button(words.earlier, () => actions.move(at, -1))
  const later = button(words.later, () => actions.move(at, 1))
  const remove = button(words.remove, () => actions.remove(at))
  earlier.disabled = at === 0
  later.disabled = at === map.stages.length - 1
  remove.disabled = map.stages.length <= LEAST_STAGES
  const heading = element('h2', { id: `stage-${at + 1}` }, say(words.stage, { number: at + 1 }))
  const item = element(
    'li',
    { class: 'map-stage' },
    heading,
    labelled(words.stageName, name),
    element(
      'div',
      { class: 'map-feeling' },
      element(
        'label',
        { class: 'labelled' },
        element('span', {}, words.emotion.name),
        emotion,
        element('span', { class: 'map-emotion', 'data-emotion': '' }, emotionInWords(stage.emotion, words)),
      ),
      element(
        'p',
        { class: 'map-emotion', 'data-marks': '' },
        ...marksOf(map, at, words).map((mark) => element('b', {}, mark)),
      ),
    ),
    ...lanes,
    element('p', { class: 'stage-buttons' }, earlier, later, remove),
  )
  for (const field of item.querySelectorAll('input, textarea, button'))
    field.setAttribute('aria-describedby', heading.id)
  return item
}

const labelled = (name: string, field: HTMLElement): HTMLLabelElement =>
  element('label', { class: 'labelled' }, element('span', {}, name), field)

function button(name: string, act: () => void, kind = 'chip'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, name)
  made.addEventListener('click', act)
  return made
}
