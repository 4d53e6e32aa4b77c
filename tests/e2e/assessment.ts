import { formatMessage, tool, words } from './site'

/** The words of the self-assessment, and what its pages say. */
export const check = await tool('self-assessment')

export const statements = {
  en: check.en.phases.flatMap((phase) => phase.statements),
  nl: check.nl.phases.flatMap((phase) => phase.statements),
}
export const last = statements.en.length

export const place = (language: 'en' | 'nl', number: number) =>
  formatMessage(words[language].assessment.place, { number, all: last })
/** What an answer says, from 1 for the least to 5 for the most. */
export const answerNamed = (language: 'en' | 'nl', value: number) => check[language].scale[value - 1] ?? ''
/** What the result says of a phase, counted from 1. */
export const resultIs = (language: 'en' | 'nl', phase: number) =>
  new RegExp(
    `^${formatMessage(words[language].assessment.resultIs, { phase: check[language].phases[phase - 1]?.name ?? '' })}`,
    'i',
  )
