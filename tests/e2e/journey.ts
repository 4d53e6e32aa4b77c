import type { Page } from '@playwright/test'
import { formatMessage, tool, words } from './site'

/** The words of the journey map, and what its page shows. */
export const map = await tool('journey-map')

export const example = { en: map.en.example, nl: map.nl.example }
/** The stages of the example; its lowest point is chosen when the map is opened. */
export const stageNames = {
  en: example.en.stages.map(({ name }) => name),
  nl: example.nl.stages.map(({ name }) => name),
}
export const lowest = example.en.stages.findIndex(
  ({ emotion }) => emotion === Math.min(...example.en.stages.map((stage) => stage.emotion)),
)
export const count = example.en.stages.length
export const stage = (language: 'en' | 'nl', at: number) => stageNames[language][at] ?? ''
/** The label of a field in the table: which stage, counted from 1, and which lane. */
export const cell = (number: number, lane: string) =>
  `${formatMessage(words.en.map.place, { number, all: count })}: ${lane}`
/** What is said of a stage after a change; the emotion as it is read aloud. */
export const changed = (name: string, emotion: number, moment: keyof typeof words.en.map.moments) =>
  formatMessage(words.en.map.changed, {
    stage: name,
    score: emotion < 0 ? formatMessage(words.en.map.minus, { score: -emotion }) : emotion,
    moment: words.en.map.moments[moment],
  })
/** An emotion from −2 to 2, as a stage shows it. */
export const emotionShown = (language: 'en' | 'nl', emotion: number) => {
  const sign = emotion > 0 ? '+' : emotion < 0 ? '−' : ''
  return `${sign}${Math.abs(emotion)}, ${map[language].emotion.scale[emotion + 2]}`
}

export const kept = (page: Page) => page.evaluate(() => localStorage.getItem('journey-map'))
export const stages = (page: Page) => page.locator('[data-stage]')
export const chosen = (page: Page) => page.locator('.is-chosen')
export const names = (page: Page) => page.locator('[data-stage] .map-table__name').allTextContents()
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const inspector = (page: Page) => page.locator('[data-inspector]')
export const said = (page: Page) => page.locator('[data-said]')
