import type { CreateElement } from '@/components/shared/h'
import { formatMessage } from '@/lib/i18n/format'
import { type Assessment, assess, MAX_SCORE, MIN_SCORE, THRESHOLD } from '@/lib/tools/self-assessment'
import { phaseLine } from './phase-line'
import type { ResultMessages } from './result-messages'

const HEADING = 'mt-14 font-serif text-h2 font-medium print:mt-[6mm] print:text-[14pt]'

interface Given {
  /** One per statement; 0 for none. */
  answers: readonly number[]
  statements: readonly string[]
}

/**
 * Renders the result of the assessment. With `isLive` there are buttons, which need a script; without, the
 * statements are on the same page.
 */
export function renderResult<Rendered>(
  h: CreateElement<Rendered>,
  { answers, statements }: Given,
  messages: ResultMessages,
  isLive: boolean,
): Rendered {
  const result = assess(answers)
  const { strings } = messages
  const level = messages.levels[result.phase]
  return h(
    'section',
    { class: 'assessment-result mt-4', 'aria-labelledby': 'result', 'data-result': `${result.phase}` },
    h(
      'h2',
      {
        id: 'result',
        class:
          'font-serif text-h1/[1.05] font-medium tracking-[-0.02em] text-balance hyphens-manual focus:outline-none print:text-[22pt]',
        tabindex: '-1',
      },
      level?.title,
    ),
    h(
      'p',
      { class: 'mt-4 max-w-measure font-serif text-lead font-(--weight-body) text-ink-2 print:text-[11pt]' },
      level?.result,
    ),
    skipped(h, result, messages),
    h('div', { class: 'mt-8' }, ...phaseLine(h, result.phase), names(h, result.phase, messages)),
    h('h3', { class: HEADING }, strings.perPhase),
    h(
      'ul',
      { class: 'mt-4 border-t-2 border-ink' },
      ...messages.phases.map((_, phase) => strip(h, result, phase, statements, messages)),
    ),
    h(
      'p',
      { class: 'mt-6 max-w-measure text-sm text-ink-3' },
      `${messages.threshold} ${formatMessage(strings.percentage, { percent: result.percent })}`,
    ),
    h('h3', { class: `${HEADING} border-t-2 border-ink pt-4` }, strings.nextSteps),
    h(
      'ol',
      { class: 'mt-4 grid gap-y-6 lg:grid-cols-3 print:grid-cols-3 print:gap-[5mm]' },
      ...(level?.next ?? []).map(({ step, article }) =>
        h(
          'li',
          { class: 'border-rule lg:pe-5 lg:not-first:border-s lg:not-first:ps-7' },
          h(
            'p',
            { class: 'font-serif text-[1.3125rem]/[1.35] font-medium hyphens-auto print:text-[11pt]' },
            step,
          ),
          h('a', { class: 'link mt-2 inline-block text-sm', href: article.href }, article.text),
        ),
      ),
    ),
    acts(h, messages, isLive),
    h('p', { class: 'screen-only mt-6 max-w-measure text-sm text-ink-3' }, strings.inAddress),
  )
}

function skipped<Rendered>(
  h: CreateElement<Rendered>,
  { skipped }: Assessment,
  messages: ResultMessages,
): Rendered | undefined {
  const refOf = (phase: number) => messages.phases[phase - 1]?.ref ?? ''
  return (
    skipped &&
    h(
      'p',
      { class: 'tool-page__remark' },
      formatMessage(messages.skipped, { later: refOf(skipped.later), earlier: refOf(skipped.earlier) }),
    )
  )
}

const names = <Rendered>(
  h: CreateElement<Rendered>,
  phase: number,
  { phases, otherLanguage }: ResultMessages,
): Rendered =>
  h(
    'ol',
    {
      class: 'mt-4 grid gap-3 text-sm/[1.4] text-ink-2 md:grid-cols-4 md:gap-0 print:grid-cols-4 print:gap-0',
    },
    ...phases.map(({ name, other, remark }, at) =>
      h(
        'li',
        { class: 'md:pe-6 print:pe-6', 'aria-current': at + 1 === phase ? 'step' : undefined },
        h(
          'b',
          {
            class: `block font-serif text-[1.3125rem]/[1.3] text-ink ${at + 1 === phase ? 'font-semibold' : 'font-normal'}`,
          },
          name,
        ),
        h('i', { class: 'block font-serif text-base/[1.35]', lang: otherLanguage }, other),
        h('span', {}, remark),
      ),
    ),
  )

/** The average of a phase on its scale; for the first phase not reached, also where to start. */
function strip<Rendered>(
  h: CreateElement<Rendered>,
  { means, reached, startHere }: Assessment,
  phase: number,
  statements: readonly string[],
  { phases, strings, locale }: ResultMessages,
): Rendered {
  const mean = means[phase] ?? MIN_SCORE
  const isFirstMissing = reached.indexOf(false) === phase
  const said = mean.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return h(
    'li',
    {
      class:
        'grid gap-x-8 gap-y-[0.35rem] border-b border-rule py-[0.8rem] text-sm text-ink-2 break-inside-avoid lg:grid-cols-[11rem_25rem_14rem_minmax(0,1fr)] lg:items-center print:grid-cols-[28mm_60mm_minmax(0,1fr)] print:py-[1.5mm]',
      'data-score': '',
    },
    h('b', { class: 'font-serif text-item/[1.3] font-medium text-ink' }, phases[phase]?.name),
    scale(h, mean),
    h(
      'span',
      {},
      `${formatMessage(strings.score, { mean: said })}, ${reached[phase] ? strings.reached : strings.notReached}`,
    ),
    isFirstMissing && startHere !== undefined
      ? h(
          'span',
          { class: 'print:col-[2/-1]', 'data-start-here': '' },
          h('b', { class: 'font-semibold text-ink' }, strings.startHere),
          ` ${startHere + 1}. ${statements[startHere]}`,
        )
      : undefined,
  )
}

const SCALE = { left: 12, width: 376, middle: 14 }

/** The scale of answers as a line, solid up to the dot at the average; a stroke across marks the threshold. */
function scale<Rendered>(h: CreateElement<Rendered>, mean: number): Rendered {
  const at = (score: number) => SCALE.left + ((score - MIN_SCORE) / (MAX_SCORE - MIN_SCORE)) * SCALE.width
  const path = (name: string, d: string) => h('path', { class: name, d })
  const steps = Array.from({ length: MAX_SCORE - MIN_SCORE + 1 }, (_, step) => MIN_SCORE + step)
  return h(
    'svg',
    { class: 'figure w-full max-w-[25rem]', viewBox: '0 0 400 28', 'aria-hidden': 'true' },
    path('assessment-result__scale', `M${at(MIN_SCORE)} ${SCALE.middle}H${at(MAX_SCORE)}`),
    path('figure__line', `M${at(MIN_SCORE)} ${SCALE.middle}H${at(mean)}`),
    ...steps.map((step) =>
      h('circle', {
        class: step <= mean ? 'figure__step' : 'figure__step is-to-come',
        cx: `${at(step)}`,
        cy: `${SCALE.middle}`,
        r: '4.5',
      }),
    ),
    path('assessment-result__threshold', `M${at(THRESHOLD)} 2V26`),
    h('circle', { class: 'figure__dot', cx: `${at(mean)}`, cy: `${SCALE.middle}`, r: '9' }),
  )
}

function acts<Rendered>(
  h: CreateElement<Rendered>,
  { strings, roadmap }: ResultMessages,
  isLive: boolean,
): Rendered {
  const button = (name: string, act: string, kind: string) =>
    h('button', { type: 'button', class: kind, 'data-do': act }, name)
  return h(
    'p',
    { class: 'screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-3' },
    ...(isLive
      ? [button(strings.print, 'print', 'button'), button(strings.change, 'change', 'tool-page__button')]
      : [h('a', { class: 'tool-page__button', href: '#statement-1' }, strings.change)]),
    h('a', { class: 'tool-page__button', href: roadmap.href }, roadmap.text),
  )
}
