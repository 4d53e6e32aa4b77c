import type { CreateElement } from '@/components/shared/h'
import { formatMessage } from '@/lib/i18n/format'
import { type Assessment, assess, LEAST, MOST, THRESHOLD } from '@/lib/tools/self-assessment'
import { phaseLine } from './phase-line'
import type { ResultMessages } from './result-messages'

interface Given {
  /** One per statement; 0 for none. */
  answers: readonly number[]
  statements: readonly string[]
}

/**
 * Renders the result of the assessment. With `isLive` there are buttons, which need a script; without, the
 * statements are on the same page.
 */
export function renderResult<Made>(
  make: CreateElement<Made>,
  { answers, statements }: Given,
  words: ResultMessages,
  isLive: boolean,
): Made {
  const result = assess(answers)
  const { strings } = words
  const level = words.standings[result.phase]
  return make(
    'section',
    { class: 'assessment-result', 'aria-labelledby': 'result', 'data-result': `${result.phase}` },
    make('h2', { id: 'result', class: 'assessment-result__title', tabindex: '-1' }, level?.title),
    make('p', { class: 'assessment-result__text' }, level?.result),
    skipped(make, result, words),
    make('div', { class: 'phase-line' }, ...phaseLine(make, result.phase), names(make, result.phase, words)),
    make('h3', {}, strings.perPhase),
    make(
      'ul',
      { class: 'strips' },
      ...words.phases.map((_, phase) => strip(make, result, phase, statements, words)),
    ),
    make(
      'p',
      { class: 'tool-note' },
      `${words.threshold} ${formatMessage(strings.percentage, { percent: result.percent })}`,
    ),
    make('h3', { class: 'next-head' }, strings.nextSteps),
    make(
      'ol',
      { class: 'next-steps' },
      ...(level?.next ?? []).map(({ step, article }) =>
        make('li', {}, make('p', {}, step), make('a', { class: 'link', href: article.href }, article.text)),
      ),
    ),
    acts(make, words, isLive),
    make('p', { class: 'tool-note screen-only' }, strings.inAddress),
  )
}

function skipped<Made>(
  make: CreateElement<Made>,
  { skipped }: Assessment,
  words: ResultMessages,
): Made | undefined {
  const refOf = (phase: number) => words.phases[phase - 1]?.ref ?? ''
  return (
    skipped &&
    make(
      'p',
      { class: 'remark' },
      formatMessage(words.skipped, { later: refOf(skipped.later), earlier: refOf(skipped.earlier) }),
    )
  )
}

const names = <Made>(
  make: CreateElement<Made>,
  phase: number,
  { phases, otherLanguage }: ResultMessages,
): Made =>
  make(
    'ol',
    { class: 'phase-names' },
    ...phases.map(({ name, other, remark }, at) =>
      make(
        'li',
        { 'aria-current': at + 1 === phase ? 'step' : undefined },
        make('b', {}, name),
        make('i', { lang: otherLanguage }, other),
        make('span', {}, remark),
      ),
    ),
  )

/** The average of a phase on its scale; for the first phase not reached, also where to start. */
function strip<Made>(
  make: CreateElement<Made>,
  { means, reached, startHere }: Assessment,
  phase: number,
  statements: readonly string[],
  { phases, strings, locale }: ResultMessages,
): Made {
  const mean = means[phase] ?? LEAST
  const isFirstMissing = reached.indexOf(false) === phase
  const said = mean.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return make(
    'li',
    {},
    make('b', { class: 'strip-name' }, phases[phase]?.name),
    scale(make, mean),
    make(
      'span',
      { class: 'strip-score' },
      `${formatMessage(strings.score, { mean: said })}, ${reached[phase] ? strings.reached : strings.notReached}`,
    ),
    isFirstMissing && startHere !== undefined
      ? make(
          'span',
          { class: 'strip-note' },
          make('b', {}, strings.startHere),
          ` ${startHere + 1}. ${statements[startHere]}`,
        )
      : undefined,
  )
}

const SCALE = { left: 12, width: 376, middle: 14 }

/** The scale of answers as a line, solid up to the dot at the average; a stroke across marks the threshold. */
function scale<Made>(make: CreateElement<Made>, mean: number): Made {
  const at = (score: number) => SCALE.left + ((score - LEAST) / (MOST - LEAST)) * SCALE.width
  const path = (name: string, d: string) => make('path', { class: name, d })
  const steps = Array.from({ length: MOST - LEAST + 1 }, (_, step) => LEAST + step)
  return make(
    'svg',
    { class: 'figure scale-line', viewBox: '0 0 400 28', 'aria-hidden': 'true' },
    path('base', `M${at(LEAST)} ${SCALE.middle}H${at(MOST)}`),
    path('line', `M${at(LEAST)} ${SCALE.middle}H${at(mean)}`),
    ...steps.map((step) =>
      make('circle', {
        class: step <= mean ? 'step' : 'step to-come',
        cx: `${at(step)}`,
        cy: `${SCALE.middle}`,
        r: '4.5',
      }),
    ),
    path('threshold', `M${at(THRESHOLD)} 2V26`),
    make('circle', { class: 'dot', cx: `${at(mean)}`, cy: `${SCALE.middle}`, r: '9' }),
  )
}

function acts<Made>(make: CreateElement<Made>, { strings, roadmap }: ResultMessages, isLive: boolean): Made {
  const button = (name: string, act: string, kind: string) =>
    make('button', { type: 'button', class: kind, 'data-do': act }, name)
  return make(
    'p',
    { class: 'step-buttons screen-only' },
    ...(isLive
      ? [button(strings.print, 'print', 'button'), button(strings.change, 'change', 'button-2')]
      : [make('a', { class: 'button-2', href: '#statement-1' }, strings.change)]),
    make('a', { class: 'button-2', href: roadmap.href }, roadmap.text),
  )
}
