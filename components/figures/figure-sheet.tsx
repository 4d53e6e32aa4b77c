import type { FigureWords } from '@/lib/content/schemas/figures'
import { drawingWidth } from '@/lib/figures/drawing-size'
import { paperColours, sansStack, serifStack } from '@/lib/figures/inline-svg-styles'
import { round } from '@/lib/figures/round'
import { layOut, type SheetText, sheet } from '@/lib/figures/sheet'
import { lengthAt } from '@/lib/figures/svg-text-layout'

interface FigureSheetProps {
  words: FigureWords
  /** Content of the wide drawing, without its `<svg>`. */
  drawing: { height: number; content: string }
  /** Name of the site, and the URL of the figure's page. */
  site: string
  address: string
}

/** The downloadable SVG of a figure, with its title, caption and URL. */
export function FigureSheet({ words, drawing, site, address }: FigureSheetProps) {
  const {
    title,
    line,
    caption,
    foot,
    drawing: place,
  } = layOut(words, { width: drawingWidth.wide, ...drawing })
  const { width, height, margin, millimetres } = sheet
  const right = width - margin
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${millimetres.width}mm`}
      height={`${millimetres.height}mm`}
      viewBox={`0 0 ${width} ${height}`}
      xmlLang={words.language}
      role="img"
    >
      <title>{words.title}</title>
      <desc>{`${words.line} ${words.caption}`}</desc>
      <rect width={width} height={height} fill={paperColours.ground} />
      <path d={`M${margin} ${margin - 20}H${right}`} stroke={paperColours.ink} strokeWidth="2.5" />
      <g fill={paperColours.ink} fontFamily={serifStack} fontWeight="500">
        <Lines text={title} />
      </g>
      <g fill={paperColours['ink-2']} fontFamily={sansStack}>
        <Lines text={line} keepsLength />
        <Lines text={caption} keepsLength />
      </g>
      <g
        transform={`translate(${place.x} ${round(place.y)}) scale(${place.scale.toFixed(4)})`}
        dangerouslySetInnerHTML={{ __html: drawing.content }}
      />
      <path d={`M${margin} ${foot - 20}H${right}`} stroke={paperColours.rule} />
      <g fill={paperColours['ink-2']} fontFamily={sansStack} fontSize="13">
        <text x={margin} y={foot}>
          {site}
        </text>
        <text x={right} y={foot} textAnchor="end">
          {address}
        </text>
      </g>
    </svg>
  )
}

function Lines({ text, keepsLength = false }: { text: SheetText; keepsLength?: boolean }) {
  return text.lines.map((line, index) => (
    <text
      key={line}
      x={sheet.margin}
      y={text.y + index * text.leading}
      fontSize={text.size}
      {...(keepsLength && {
        textLength: round(lengthAt(text.size, line)),
        lengthAdjust: 'spacingAndGlyphs',
      })}
    >
      {line}
    </text>
  ))
}
