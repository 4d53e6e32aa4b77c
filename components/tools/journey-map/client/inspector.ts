import { formatMessage } from '@/lib/i18n/format'
import {
  type JourneyMap,
  type LaneName,
  MIN_STAGES,
  type Moment,
  momentOf,
  moments,
  type Stage,
} from '@/lib/tools/journey-map'
import { formatEmotion, type MapMessages } from '../shared/map-messages'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Calls `change` with edits of the chosen stage. Returns a function that shows a stage in the fields. */
export function bindInspector(
  inspector: HTMLElement,
  messages: MapMessages,
  change: (change: Partial<Stage>) => void,
): (map: JourneyMap, at: number) => void {
  const find = <Found extends Element>(selector: string) => inspector.querySelector<Found>(selector)
  const range = find<HTMLInputElement>('[data-range]')
  const fields = [...inspector.querySelectorAll<Field>('[data-stage-field]')]
  const kinds = [...inspector.querySelectorAll<HTMLInputElement>('[data-moment]')]

  range?.addEventListener('input', () => change({ emotion: Number(range.value) }))
  for (const field of fields)
    field.addEventListener('change', () => change({ [field.dataset.stageField as LaneName]: field.value }))
  for (const kind of kinds)
    kind.addEventListener('change', () => {
      const moment = moments.find((name) => name === kind.value)
      if (moment) change({ moment })
    })
  find('[data-do=fold]')?.addEventListener('click', () =>
    setFolded(inspector, !inspector.classList.contains('is-folded')),
  )

  return (map, at) => {
    const stage = map.stages[at]
    if (!stage) return
    write(find('[data-chosen]'), stage.name || messages.newStage)
    write(find('[data-place]'), formatMessage(messages.place, { number: at + 1, all: map.stages.length }))
    const emotion = formatEmotion(stage.emotion, messages)
    write(find('[data-emotion]'), formatMessage(messages.emotionIs, { emotion }))
    if (range) {
      range.value = `${stage.emotion}`
      range.setAttribute('aria-valuetext', emotion)
    }
    const isPleased = stage.emotion > 0
    for (const kind of kinds) {
      kind.checked = kind.value === momentOf(stage)
      kind.disabled = kind.value === ('magic' satisfies Moment) && !isPleased
    }
    find('[data-magic-when]')?.toggleAttribute('hidden', isPleased)
    for (const field of fields) {
      const name = field.dataset.stageField as LaneName | 'name'
      if (field.value !== stage[name]) field.value = stage[name]
      if (name === 'mom') field.closest('label')?.toggleAttribute('hidden', momentOf(stage) !== 'magic')
    }
    disable(find('[data-do=earlier]'), at === 0)
    disable(find('[data-do=later]'), at === map.stages.length - 1)
    disable(find('[data-do=remove]'), map.stages.length <= MIN_STAGES)
  }
}

/** Opens the inspector, which is a collapsible sheet on phones. */
export const unfold = (inspector: HTMLElement): void => setFolded(inspector, false)

function setFolded(inspector: HTMLElement, isFolded: boolean): void {
  inspector.classList.toggle('is-folded', isFolded)
  inspector.querySelector('[data-do=fold]')?.setAttribute('aria-expanded', `${!isFolded}`)
}

function write(place: Element | null, text: string): void {
  if (place) place.textContent = text
}

function disable(button: HTMLButtonElement | null, isDisabled: boolean): void {
  if (button) button.disabled = isDisabled
}
