import { element } from '@/components/client/dom'
import { formatMessage } from '@/lib/i18n/format'
import { MAX_EMOTION, MAX_TEXT_LENGTH, MIN_EMOTION, type Stage } from '@/lib/tools/journey-map'
import type { MapMessages } from '../shared/map-messages'
import type { Fill } from '../shared/map-table'

/** Form fields for the cells of the table in its editing mode; `change` is called with the edit of a stage. */
export function tableFields(
  messages: MapMessages,
  change: (at: number, change: Partial<Stage>) => void,
): Fill<Element> {
  const label = (at: number, name: string) =>
    `${formatMessage(messages.place, { number: at + 1, all: messages.exampleMap.stages.length })}: ${name}`
  return {
    name(stage, at) {
      const field = element('input', { class: 'field', type: 'text', maxlength: '80' })
      field.value = stage.name
      field.setAttribute('aria-label', label(at, messages.name))
      field.addEventListener('change', () => change(at, { name: field.value }))
      return field
    },
    lane(stage, at, lane) {
      const field = element('textarea', {
        class: 'field',
        rows: '2',
        maxlength: `${MAX_TEXT_LENGTH}`,
        'aria-label': label(at, messages.lanes[lane].name),
      })
      field.value = stage[lane]
      field.addEventListener('change', () => {
        // A text for the moment of magic makes the stage one.
        const isMagic = lane === 'mom' && field.value.trim() !== ''
        change(at, { [lane]: field.value, ...(isMagic ? { moment: 'magic' } : {}) })
      })
      return [field]
    },
    emotion(stage, at) {
      const field = element('input', {
        class: 'field',
        type: 'number',
        min: `${MIN_EMOTION}`,
        max: `${MAX_EMOTION}`,
        step: '1',
        required: '',
        'aria-label': label(at, messages.emotion.name),
      })
      field.defaultValue = `${stage.emotion}`
      field.addEventListener('change', () => {
        // Restores the last valid value.
        if (field.checkValidity()) field.defaultValue = field.value
        else field.value = field.defaultValue
        change(at, { emotion: Number(field.value) })
      })
      return [field]
    },
  }
}
