import { say } from '@/lib/languages/say'
import { readAnswers, writeAnswers } from '@/lib/tools/answer-code'
import { MOST, PER_PHASE } from '@/lib/tools/maturity'
import { KeptAnswers } from '../kept-answers'
import { wake } from '../wake'
import { type OutcomeWords, showOutcome } from './show-outcome'

const root = document.querySelector<HTMLElement>('[data-assessment]')
if (root) assessHere(root)

interface Words extends OutcomeWords {
  answered: string
  next: string
  toResult: string
}

/** Makes the statements ones that can be answered, four at a time, and shows what the answers come to. */
function assessHere(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.assessment ?? '{}') as Words
  const form = root.querySelector<HTMLFormElement>('[data-questions]')
  const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')]
  const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')]
  const forth = root.querySelector<HTMLButtonElement>('[data-forth]')
  const back = root.querySelector<HTMLButtonElement>('[data-back]')
  const how = root.querySelector<HTMLElement>('[data-how]')
  if (!form || !forth || !back || !how) return
  /** The step shown; as many as there are steps is the result. */
  let step = 0

  const read = (code: string) => readAnswers(code, questions.length, MOST)
  const answers = () =>
    questions.map((question) => Number(question.querySelector<HTMLInputElement>(':checked')?.value ?? 0))
  const isComplete = () => answers().every((answer) => answer > 0)

  for (const choice of root.querySelectorAll<HTMLInputElement>('[data-choice]')) choice.disabled = false
  const kept = new KeptAnswers(
    'maturity-check',
    (code) => read(code) !== undefined,
    (code) => {
      const given = read(code)
      questions.forEach((question, at) => {
        for (const choice of question.querySelectorAll<HTMLInputElement>('[data-choice]'))
          choice.checked = Number(choice.value) === given?.[at]
      })
      // Who comes back finds the result, or the first statements that have no answer.
      show(isComplete() ? steps.length : Math.floor(answers().indexOf(0) / PER_PHASE))
    },
  )
  wake(root)

  form.addEventListener('change', ({ target }) => {
    kept.keep(writeAnswers(answers()))
    const question = (target as HTMLElement).closest<HTMLElement>('[data-question]')
    if (question) setFault(question, false)
    showProgress()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const missing = questionsOf(step).filter((question) => !question.querySelector(':checked'))
    for (const question of missing) setFault(question, true)
    const [first] = missing
    if (first) first.querySelector<HTMLInputElement>('[data-choice]')?.focus()
    else goTo(isComplete() && step === steps.length - 1 ? steps.length : nextOpen())
  })
  back.addEventListener('click', () => goTo(step - 1))
  for (const change of root.querySelectorAll('[data-change]')) change.addEventListener('click', () => goTo(0))
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const wanted = (state as { step?: number } | null)?.step
    if (wanted !== undefined) show(wanted)
  })
  show(step)

  function questionsOf(wanted: number): HTMLElement[] {
    return questions.slice(wanted * PER_PHASE, (wanted + 1) * PER_PHASE)
  }

  /** The next step; from the last one, the first that still lacks an answer. */
  function nextOpen(): number {
    return step < steps.length - 1 ? step + 1 : Math.floor(answers().indexOf(0) / PER_PHASE)
  }

  /** Shows a step as a page of its own: Back leads to the one before. */
  function goTo(wanted: number): void {
    history.replaceState({ step }, '')
    history.pushState({ step: wanted }, '')
    show(wanted)
    const heading = root?.querySelector<HTMLElement>(
      '[data-step]:not([hidden]) h2, [data-outcome]:not([hidden]) h2',
    )
    heading?.focus()
    heading?.scrollIntoView({ block: 'start' })
  }

  function show(wanted: number): void {
    step = wanted
    const isResult = step >= steps.length
    steps.forEach((each, at) => {
      each.hidden = at !== step
    })
    form?.toggleAttribute('hidden', isResult)
    how?.toggleAttribute('hidden', isResult)
    if (back) back.hidden = step === 0
    if (forth) forth.textContent = step === steps.length - 1 ? words.toResult : words.next
    if (root) showOutcome(root, isResult ? answers() : undefined, words)
    showProgress()
  }

  function showProgress(): void {
    const given = answers()
    const count = given.filter((answer) => answer > 0).length
    const place = root?.querySelector('[data-answered]')
    if (place) place.textContent = say(words.answered, { count, all: given.length })
    root?.querySelectorAll('.stop').forEach((stop, at) => {
      stop.classList.toggle('passed', at < count)
      stop.classList.toggle('at', at === count)
    })
  }
}

function setFault(question: HTMLElement, isMissing: boolean): void {
  question.classList.toggle('is-missing', isMissing)
  const fault = question.querySelector<HTMLElement>('[data-fault]')
  if (fault) fault.hidden = !isMissing
}
