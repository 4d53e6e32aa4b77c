import { LineMark } from '@/components/figures/drawings/line-mark'
import { Title } from '@/components/layout/page-title'
import { readingMinutes } from '@/lib/content/schemas/article'
import { contentStore } from '@/lib/content/store'
import type { PointMark } from '@/lib/figures/article-line'
import { type CurvePoint, curvePath } from '@/lib/figures/curve'
import { formatMessage } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath } from '@/lib/routing/paths'

interface Stop extends CurvePoint {
  mark: PointMark
}

// Drawn over the width of the page: five stops above the left edges of their texts, a sixth apart, then the fan.
const WIDE = { width: 1280, height: 330, fan: { x: 1216, y: 100, r: 80 } }
const WIDE_STOPS: Stop[] = [
  { x: 6, y: 240, mark: 'customer' },
  { x: 219, y: 214, mark: 'step' },
  { x: 432, y: 222, mark: 'notch', notch: 14 },
  { x: 646, y: 176, mark: 'step' },
  { x: 859, y: 126, mark: 'magic' },
]

// Far enough to the left that the line starts outside every window.
const ENTRY = { x: -1200, y: 262 }

/** The suggested path for new readers: a line with five stops that ends in a fan. */
export async function StartPath({ language }: { language: Language }) {
  const { strings } = messages(language)
  const store = await contentStore()
  const { start } = store.getHomePage(language)
  const stops = start.flatMap(({ article: id, why }) => {
    const article = store.getArticle(id, language)
    return article ? [{ why, article, minutes: readingMinutes(article.words) }] : []
  })
  const minutes = stops.reduce((sum, stop) => sum + stop.minutes, 0)
  return (
    <section id="start" className="relative mt-10 lg:mt-12" aria-labelledby="start-here">
      <p className="page mb-6 lg:relative lg:mb-0">
        <strong id="start-here" className="font-semibold">
          {strings.startHere}
        </strong>{' '}
        <span className="ms-2 text-ink-2">
          {formatMessage(strings.startHereFacts, { articles: stops.length, minutes })}
        </span>
      </p>
      <div className="page">
        <WideLine />
      </div>
      <ol className="page start-path__stops lg:grid lg:grid-cols-6">
        {stops.map(({ article, why, minutes }, index) => (
          <li key={article.id}>
            <UprightMark mark={WIDE_STOPS[index]?.mark ?? 'step'} />
            <a className="row-link block" href={articlePath(language, article.slug)}>
              <span className="entry-title block font-serif text-item font-medium text-balance lg:text-[1.25rem]">
                <Title text={article.title} />
              </span>
              <span className="mt-1.5 block text-sm text-ink-3">
                {why}{' '}
                <span className="tabular whitespace-nowrap">
                  {formatMessage(strings.minutes, { count: minutes })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <UprightEnd />
    </section>
  )
}

function WideLine() {
  const { width, height, fan } = WIDE
  const line = curvePath([ENTRY, ...WIDE_STOPS, { x: fan.x, y: fan.y }])
  return (
    <svg
      className="figure start-path__wide hidden w-full lg:block"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <Ripples {...fan} count={7} step={38} />
      {WIDE_STOPS.map(({ x, y }) => (
        <path key={x} className="figure__hair" d={`M${x} ${y + 12}V${height}`} />
      ))}
      <path className="figure__line start-path__line" pathLength={100} d={line} />
      {WIDE_STOPS.map(({ x, y, mark }) => (
        <LineMark key={x} x={x} y={y} mark={mark} size={1.75} />
      ))}
      <circle className="figure__dot start-path__fan" cx={fan.x} cy={fan.y} r={fan.r} />
    </svg>
  )
}

/** On phones each stop has its own sign on the vertical line; the notch points to the left. */
function UprightMark({ mark }: { mark: PointMark }) {
  return (
    <svg
      className="figure absolute -top-[0.05rem] left-[calc(0.4rem+1.125px-0.875rem)] h-7 w-7 lg:hidden"
      viewBox="-14 -14 28 28"
      aria-hidden="true"
    >
      {mark === 'notch' ? (
        <>
          <path stroke="var(--color-paper)" strokeWidth="5" d="M0 -9V9" />
          <path className="figure__line" d="M0 -9L-12 0L0 9" />
        </>
      ) : (
        <LineMark x={0} y={0} mark={mark} size={1.6} />
      )}
    </svg>
  )
}

/** The upright line swings to the right and ends in the fan. */
function UprightEnd() {
  const fan = { x: 318, y: 92, r: 44 }
  return (
    <div className="page start-path__end lg:hidden">
      <svg className="figure w-full max-w-[24rem]" viewBox="0 0 350 150" aria-hidden="true">
        <Ripples {...fan} count={5} step={20} />
        <path className="figure__line" d="M7.5 0C7.5 62 120 92 274 92" />
        <circle className="figure__dot" cx={fan.x} cy={fan.y} r={fan.r} />
      </svg>
    </div>
  )
}

/** Enthusiasm spreading: hairline circles that fade outward. */
function Ripples({ x, y, r, count, step }: { x: number; y: number; r: number; count: number; step: number }) {
  return Array.from({ length: count }, (_, index) => (
    <circle
      // The order of the ripples never changes, so the index is a stable key.
      key={r + step * (index + 1)}
      className="figure__ripple"
      cx={x}
      cy={y}
      r={r + step * (index + 1) * (0.8 + 0.08 * index)}
      opacity={Math.round((1 - index / count) * 100) / 100}
    />
  ))
}
