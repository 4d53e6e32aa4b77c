import { renderToStaticMarkup } from 'react-dom/server'
import { Drawn } from '@/components/figures/figure-registry'
import { FigureSheet } from '@/components/figures/figure-sheet'
import type { FigureWords } from '../content/schemas/figures'
import { withLiteralLook } from '../figures/inline-svg-styles'
import { messages } from '../i18n/messages'
import { absoluteUrl } from '../routing/origin'
import { figurePath } from '../routing/paths'

/** A figure as an SVG file that needs nothing else: no stylesheet, no script, no font. */
export function figureFile(words: FigureWords): string {
  const svg = renderToStaticMarkup(<Drawn words={words} size="wide" />)
  const [, height, inside] = /^<svg[^>]*viewBox="0 0 \d+ (\d+)"[^>]*>(.*)<\/svg>$/s.exec(svg) ?? []
  if (!height || !inside) throw new Error(`The figure ${words.name} is not drawn on one sheet`)
  const sheet = renderToStaticMarkup(
    <FigureSheet
      words={words}
      drawing={{ height: Number(height), content: withLiteralLook(inside) }}
      site={messages(words.language).site.name}
      address={absoluteUrl(figurePath(words.language, words.name)).replace(/^https?:\/\//, '')}
    />,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sheet}\n`
}
