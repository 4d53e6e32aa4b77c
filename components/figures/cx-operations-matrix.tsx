import type { WordsOf } from '@/lib/content/figures'
import { WORKED_ROW } from '@/lib/figures/cx-operations-matrix'
import { type DrawingSize, drawingWidth } from '@/lib/figures/drawing-size'
import { setWords } from '@/lib/figures/lettering'
import { TextTable } from './as-text'
import { Drawing } from './drawing'
import { Text, WordsBlock } from './lettering'
import { LineMark } from './line-mark'
import { CUSTOMER_MARK, FIGURE_MARK } from './stops'

type MatrixWords = WordsOf<'cx-operations-matrix'>
type MatrixRow = MatrixWords['rows'][number]

/** Eight components, each from inside and from outside. One line has been drawn to where the two meet; seven are still to come. */
export function CxOperationsMatrix({ words, size }: { words: MatrixWords; size: DrawingSize }) {
  return size === 'wide' ? <MatrixAcross words={words} /> : <MatrixDown words={words} />
}

const views = ({ inside, outside, next }: Omit<MatrixRow, 'component'>) => [inside, outside, next]

/** The signs of the two views and of the practice that joins them, where they have been joined. */
const joined = ['step', 'customer', 'magic'] as const

const numberedRow = ({ component }: MatrixRow, index: number) => `${index + 1} ${component}`

const COLUMNS = [196, 458, 720]
const COLUMN_WIDTH = 230

function MatrixAcross({ words }: { words: MatrixWords }) {
  const heads = [words.columns.component, ...views(words.columns)]
  const rule = Math.max(...heads.map((name) => setWords({ name }, COLUMN_WIDTH).height)) + 16
  const top = rule + 30
  const pitch = 78
  return (
    <Drawing of={words} size="wide" height={top + words.rows.length * pitch - 26}>
      {heads.map((column, index) => (
        <WordsBlock key={column} x={index === 0 ? 0 : (COLUMNS[index - 1] ?? 0) - 6} y={0} width={COLUMN_WIDTH} name={column} />
      ))}
      <path className="hair" d={`M0 ${rule}H960`} />
      {words.rows.map((row, index) => {
        const y = top + index * pitch
        const worked = index === WORKED_ROW
        return (
          <g key={row.component}>
            <path className={worked ? 'line' : 'line-to-come'} d={`M${COLUMNS[0]} ${y}H${COLUMNS[2]}`} />
            <WordsBlock
              x={0}
              y={y - 7}
              width={166}
              name={numberedRow(row, index)}
              remark={worked ? words.worked : undefined}
            />
            {COLUMNS.map((x, view) => (
              <ViewMark key={x} x={x} y={y} view={view} worked={worked} />
            ))}
            {views(row).map((text, view) => (
              <WordsBlock key={text} x={(COLUMNS[view] ?? 0) - 6} y={y + 18} width={COLUMN_WIDTH} remark={text} />
            ))}
          </g>
        )
      })}
    </Drawing>
  )
}

function ViewMark({ x, y, view, worked }: { x: number; y: number; view: number; worked: boolean }) {
  const mark = (worked && joined[view]) || 'step'
  return <LineMark x={x} y={y} mark={mark} size={mark === 'customer' ? CUSTOMER_MARK : FIGURE_MARK} />
}

const TEXT = { x: 40, width: drawingWidth.narrow - 40 }

function MatrixDown({ words }: { words: MatrixWords }) {
  const head = { component: words.columns.component, texts: views(words.columns), remark: undefined, worked: false }
  const rows = words.rows.map((row, index) => ({
    component: numberedRow(row, index),
    texts: views(row),
    worked: index === WORKED_ROW,
    remark: index === WORKED_ROW ? words.worked : undefined,
  }))
  let y = 0
  const groups = [head, ...rows].map(({ component, remark, texts, worked }) => {
    const title = { name: component, remark, y }
    y += setWords(title, drawingWidth.narrow).height + 18
    const points = texts.map((text) => {
      const point = { text, y: y + 6 }
      y += setWords({ remark: text }, TEXT.width).height + 14
      return point
    })
    y += 22
    return { title, points, worked }
  })
  return (
    <Drawing of={words} size="narrow" height={y - 24}>
      {groups.map(({ title, points, worked }) => (
        <g key={title.y}>
          <WordsBlock x={0} y={title.y} width={drawingWidth.narrow} name={title.name} remark={title.remark} />
          <path className={worked ? 'line' : 'line-to-come'} d={`M14 ${points[0]?.y}V${points[2]?.y}`} />
          {points.map((point, view) => (
            <g key={point.y}>
              <ViewMark x={14} y={point.y} view={view} worked={worked} />
              <WordsBlock x={TEXT.x} y={point.y - 6} width={TEXT.width} remark={point.text} />
            </g>
          ))}
        </g>
      ))}
    </Drawing>
  )
}

export function CxOperationsMatrixAsText({ words }: { words: MatrixWords }) {
  return (
    <>
      <TextTable
        columns={[words.columns.component, ...views(words.columns)]}
        rows={words.rows.map((row, index) => [numberedRow(row, index), ...views(row)])}
      />
      <p>
        {numberedRow(words.rows[WORKED_ROW] ?? words.rows[0] ?? { component: '', inside: '', outside: '', next: '' }, WORKED_ROW)}: {words.worked}
      </p>
    </>
  )
}
