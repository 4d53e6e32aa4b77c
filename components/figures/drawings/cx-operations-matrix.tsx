import type { WordsOf } from '@/lib/content/schemas/figures'
import {
  beside,
  columns,
  type MatrixGroup,
  matrixGroups,
  matrixRows,
  WORKED_ROW,
} from '@/lib/figures/cx-operations-matrix'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { layoutText } from '@/lib/figures/svg-text-layout'
import { TextTable } from '../as-text'
import { Drawing } from './drawing'
import { LineMark } from './line-mark'
import { CUSTOMER_MARK, FIGURE_MARK } from './stops'
import { TextBlockLines } from './svg-text'

type MatrixWords = WordsOf<'cx-operations-matrix'>

/** Eight components from inside and from outside. One line reaches the place where the two meet; seven are still to come. */
export function CxOperationsMatrix({ words, size }: { words: MatrixWords; size: DrawingSize }) {
  return size === 'wide' ? <MatrixAcross words={words} /> : <MatrixDown words={words} />
}

const headOf = ({ columns: { component, inside, outside, next } }: MatrixWords): MatrixGroup => ({
  title: { name: component },
  views: [inside, outside, next],
})

const rowsOf = ({ rows, worked }: MatrixWords): MatrixGroup[] =>
  rows.map(({ component, inside, outside, next }, index) => ({
    title: { name: `${index + 1} ${component}`, remark: index === WORKED_ROW ? worked : undefined },
    views: [inside, outside, next],
  }))

function MatrixAcross({ words }: { words: MatrixWords }) {
  const head = headOf(words)
  const rows = rowsOf(words)
  const rule = Math.max(...head.views.map((name) => layoutText({ name }, columns.width).height)) + 16
  const { lines, bottom } = matrixRows(rows, rule + 30)
  return (
    <Drawing of={words} size="wide" height={bottom + 6}>
      <TextBlockLines x={0} y={0} width={columns.head} {...head.title} />
      {head.views.map((name, view) => (
        <TextBlockLines key={name} x={wordsAt(view)} y={0} width={columns.width} name={name} />
      ))}
      <path className="figure__hair" d={`M0 ${rule}H960`} />
      {rows.map(({ title, views }, row) => {
        const y = lines[row] ?? 0
        return (
          <g key={title.name}>
            <path className={lineOf(row)} d={`M${columns.signs[0]} ${y}H${columns.signs[2]}`} />
            <TextBlockLines x={0} y={y - 7} width={columns.head} {...title} />
            {columns.signs.map((x, view) => (
              <ViewMark key={x} x={x} y={y} view={view} worked={row === WORKED_ROW} />
            ))}
            {views.map((text, view) => (
              <TextBlockLines key={text} x={wordsAt(view)} y={y + 18} width={columns.width} remark={text} />
            ))}
          </g>
        )
      })}
    </Drawing>
  )
}

const wordsAt = (view: number) => (columns.signs[view] ?? 0) - 6

const lineOf = (row: number) => (row === WORKED_ROW ? 'figure__line' : 'figure__line-to-come')

function MatrixDown({ words }: { words: MatrixWords }) {
  const { groups, bottom } = matrixGroups([headOf(words), ...rowsOf(words)])
  return (
    <Drawing of={words} size="narrow" height={bottom + 6}>
      {groups.map(({ title, top, points }, group) => {
        const row = group - 1
        return (
          <g key={top}>
            <TextBlockLines x={0} y={top} width={beside.right} {...title} />
            <path className={lineOf(row)} d={`M${beside.sign} ${points[0]?.y}V${points[2]?.y}`} />
            {points.map(({ text, y }, view) => (
              <g key={y}>
                <ViewMark x={beside.sign} y={y} view={view} worked={row === WORKED_ROW} />
                <TextBlockLines
                  x={beside.words}
                  y={y - 6}
                  width={beside.right - beside.words}
                  remark={text}
                />
              </g>
            ))}
          </g>
        )
      })}
    </Drawing>
  )
}

/** The signs of the two views and of the practice that joins them, where they have been joined. */
const joined = ['step', 'customer', 'magic'] as const

function ViewMark({ x, y, view, worked }: { x: number; y: number; view: number; worked: boolean }) {
  const mark = (worked && joined[view]) || 'step'
  return <LineMark x={x} y={y} mark={mark} size={mark === 'customer' ? CUSTOMER_MARK : FIGURE_MARK} />
}

export function CxOperationsMatrixAsText({ words }: { words: MatrixWords }) {
  const rows = rowsOf(words)
  const { name, remark } = rows[WORKED_ROW]?.title ?? {}
  return (
    <>
      <TextTable
        columns={[words.columns.component, ...headOf(words).views]}
        rows={rows.map(({ title, views }) => [title.name ?? '', ...views])}
      />
      <p>
        {name}: {remark}
      </p>
    </>
  )
}
