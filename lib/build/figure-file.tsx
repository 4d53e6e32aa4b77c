import { renderToStaticMarkup } from 'react-dom/server'
import { FigureDrawing } from '@/components/figures/figure-registry'
import { FigureSheet } from '@/components/figures/figure-sheet'
import type { FigureWords } from '../content/schemas/figures'
import { messages } from '../i18n/messages'
import { absoluteUrl } from '../routing/origin'
import { figurePath } from '../routing/paths'
import { standaloneSvg } from './standalone-svg'

/** A figure as an SVG file that needs nothing else: no stylesheet, no script, no font. */
export function figureFile(words: FigureWords): string {
  const drawing = standaloneSvg(renderToStaticMarkup(<FigureDrawing words={words} size="wide" />))
  const sheet = renderToStaticMarkup(
    <FigureSheet
      words={words}
      drawing={drawing}
      site={messages(words.language).site.name}
      address={absoluteUrl(figurePath(words.language, words.name)).replace(/^https?:\/\//, '')}
    />,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sheet}\n`
}
