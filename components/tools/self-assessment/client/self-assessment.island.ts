import { domH } from '@/components/client/dom'
import { formatMessage } from '@/lib/i18n/format'
import { readAnswers, writeAnswers } from '@/lib/tools/answers-codec'
import { MAX_SCORE, PER_PHASE, readFormAnswers } from '@/lib/tools/self-assessment'
import { enhance } from '../../client/enhance'
import { answersAddress, StoredAnswers } from '../../client/stored-answers'
import { renderResult } from '../shared/result'
import type { ResultMessages } from '../shared/result-messages'

const root = document.querySelector<HTMLElement>('[data-assessment]')
if (root) assessHere(root)

/** Shows the statements one by one, each with its own URL fragment, and the result. */
function assessHere(root: HTMLElement): void {
  const messages = JSON.parse(root.dataset.assessment ?? '{}') as ResultMessages & { parts: string[] }
  const form = root.querySelector<HTMLFormElement>('[data-questions]')
  const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')]
  const nextButton = root.querySelector<HTMLButtonElement>('[data-next]')
  const previousButton = root.querySelector<HTMLButtonElement>('[data-previous]')
  const result = root.querySelector<HTMLElement>('[data-slot]')
  if (!form || !nextButton || !previousButton || !result) return
  // The server's answer to the form, opened with script: go to the interactive page with the same answers.
  if (root.classList.contains('is-answered')) {
    const given = readFormAnswers(new URLSearchParams(location.search), questions.length)
    location.replace(form.action.replace(/\/[^/]+$/, '') + answersAddress(writeAnswers(given)))
    return
  }
  const { strings, parts } = messages
  const statements = questions.map((question) => textOf(question).replace(/^\d+\. /, ''))
  const { title } = document
  /** Index of the statement shown; the number of statements stands for the result. */
  let shown = 0

  const answers = () =>
    questions.map((question) => Number(question.querySelector<HTMLInputElement>(':checked')?.value ?? 0))
  const firstOpen = () => {
    const open = answers().indexOf(0)
    return open < 0 ? questions.length : open
  }
  const read = (code: string) => readAnswers(code, questions.length, MAX_SCORE)

  const storedAnswers = new StoredAnswers(
    // The key must stay: with another one, readers would lose their stored answers.
    'maturity-check',
    (code) => read(code) !== undefined,
    (code) => {
      const given = read(code)
      questions.forEach((question, at) => {
        for (const choice of question.querySelectorAll<HTMLInputElement>('[data-choice]'))
          choice.checked = Number(choice.value) === given?.[at]
      })
      if (code === '') {
        history.replaceState(null, '', location.pathname)
        show(0)
        return
      }
      // A returning reader sees the result, or the first statement without an answer.
      show(statementInAddress() ?? firstOpen())
    },
  )
  form.addEventListener('change', ({ target }) => {
    storedAnswers.save(writeAnswers(answers()))
    const question = (target as HTMLElement).closest<HTMLElement>('[data-question]')
    if (question) setMissing(question, false)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const question = questions[shown]
    if (!question || question.querySelector(':checked')) goTo(next())
    else {
      setMissing(question, true)
      question.querySelector<HTMLInputElement>('[data-choice]')?.focus()
    }
  })
  previousButton.addEventListener('click', () => goTo(shown - 1))
  result.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-do]')?.dataset.do
    if (act === 'print') print()
    if (act === 'change') goTo(0)
  })
  // Back and forward. A URL without fragment is that of the first statement.
  addEventListener('popstate', () => {
    if (!location.hash || statementInAddress() !== undefined) show(statementInAddress() ?? 0)
  })
  show(statementInAddress() ?? shown)
  root.classList.remove('is-unenhanced')
  enhance(root)

  /** Index of the statement in the URL fragment; undefined when there is none. */
  function statementInAddress(): number | undefined {
    const at = questions.findIndex(({ id }) => location.hash === `#${id}`)
    return at < 0 ? undefined : at
  }

  /** Index of the next statement; after the last one, the first without answer, or the result. */
  function next(): number {
    return shown + 1 < questions.length ? shown + 1 : firstOpen()
  }

  const addressOf = (at: number) =>
    at < questions.length ? `#${questions[at]?.id}` : answersAddress(writeAnswers(answers()))

  /** Shows a statement or the result as its own history entry. */
  function goTo(wanted: number): void {
    history.replaceState(history.state, '', addressOf(shown))
    history.pushState(null, '', addressOf(wanted))
    show(wanted)
    const heading = root.querySelector<HTMLElement>('[data-question]:not(.is-hidden) legend, [data-slot] h2')
    heading?.focus({ preventScroll: true })
    // Scrolls to the top unless the start is visible.
    const top = root.getBoundingClientRect().top
    if (top < 0 || wanted === questions.length) scrollTo({ top: 0, behavior: 'instant' })
  }

  function show(wanted: number): void {
    shown = wanted
    const isResult = shown >= questions.length
    questions.forEach((question, at) => {
      // Not with the `hidden` attribute: in print all statements are shown.
      question.classList.toggle('is-hidden', at !== shown)
    })
    if (form) form.hidden = isResult
    root.classList.toggle('is-under-way', shown > 0)
    result?.replaceChildren(
      ...(isResult ? [renderResult(domH, { answers: answers(), statements }, messages, true)] : []),
    )
    const place = formatMessage(strings.place, { number: shown + 1, all: questions.length })
    const name = isResult ? strings.result : place
    document.title = shown > 0 ? `${name} · ${title}` : title
    if (isResult) return
    if (previousButton) previousButton.hidden = shown === 0
    const isLast = shown + 1 === questions.length
    const leadsToResult = isLast && answers().every((answer, at) => answer > 0 || at === shown)
    if (nextButton) nextButton.textContent = leadsToResult ? strings.toResult : strings.next
    showPlace(place)
  }

  function showPlace(place: string): void {
    const part = Math.floor(shown / PER_PHASE)
    write('[data-at]', place)
    write('[data-part]', parts[part] ?? '')
    root.querySelectorAll('[data-part-name]').forEach((name, at) => {
      name.classList.toggle('is-passed', at < part)
      if (at === part) name.setAttribute('aria-current', 'step')
      else name.removeAttribute('aria-current')
    })
    root.querySelectorAll('.statement-place__stop').forEach((stop, at) => {
      stop.classList.toggle('is-passed', at < shown)
    })
    root.style.setProperty('--part', `${part}`)
    root.style.setProperty('--statement', `${shown}`)
  }

  function write(selector: string, text: string): void {
    const place = root.querySelector(selector)
    if (place) place.textContent = text
  }
}

function textOf(question: HTMLElement): string {
  return question.querySelector('legend')?.textContent ?? ''
}

function setMissing(question: HTMLElement, isMissing: boolean): void {
  question.classList.toggle('is-missing', isMissing)
  const problem = question.querySelector<HTMLElement>('[data-fault]')
  if (problem) problem.hidden = !isMissing
}
