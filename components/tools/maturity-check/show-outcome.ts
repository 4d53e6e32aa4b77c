import { say } from '@/lib/languages/say'
import { assess, MOST } from '@/lib/tools/maturity'

export interface OutcomeWords {
  skipped: string
  /** The phases as they are named within a sentence. */
  refs: string[]
  reached: string
  notReached: string
}

/** Shows the outcome of the answers, or none when they are left out. */
export function showOutcome(
  root: HTMLElement,
  answers: readonly number[] | undefined,
  words: OutcomeWords,
): void {
  const result = answers && assess(answers)
  for (const outcome of root.querySelectorAll<HTMLElement>('[data-outcome]')) {
    outcome.hidden = Number(outcome.dataset.outcome) !== result?.phase
    if (outcome.hidden || !result) continue
    const { means, reached, skipped, startHere, percent } = result
    const language = document.documentElement.lang
    outcome.querySelectorAll<HTMLElement>('[data-score]').forEach((score, at) => {
      const mean = means[at] ?? 0
      score.querySelector<HTMLElement>('[data-fill]')?.style.setProperty('width', `${shareOf(mean)}%`)
      write(
        score,
        '[data-mean]',
        mean.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
      )
      write(score, '[data-reached]', reached[at] ? words.reached : words.notReached)
      score.classList.toggle('is-reached', reached[at] === true)
    })
    const nameOf = (phase: number) => words.refs[phase - 1] ?? ''
    write(
      outcome,
      '[data-skipped]',
      skipped ? say(words.skipped, { later: nameOf(skipped.later), earlier: nameOf(skipped.earlier) }) : '',
    )
    const start = outcome.querySelector<HTMLElement>('[data-start]')
    if (start) start.hidden = startHere === undefined
    const legend = root.querySelectorAll('[data-question] legend')[startHere ?? -1]
    write(outcome, '[data-weakest]', legend?.textContent ?? '')
    const share = outcome.querySelector<HTMLElement>('[data-percent]')
    if (share) share.textContent = say(share.dataset.percent ?? '', { percent })
  }
}

/** How much of a bar from 1 to 5 an average fills, in percent. */
const shareOf = (mean: number) => ((mean - 1) / (MOST - 1)) * 100

function write(inside: HTMLElement, selector: string, text: string): void {
  const place = inside.querySelector(selector)
  if (place) place.textContent = text
}
