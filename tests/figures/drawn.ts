import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DrawnFigure } from '@/components/figures/figure'
import { type FigureWords, parseFigure } from '@/lib/content/schemas/figures'
import type { FigureName } from '@/lib/figures/figure-names'
import { type Lettering, letters, widthOf } from '@/lib/figures/svg-text-layout'
import type { Language } from '@/lib/i18n/languages'

/** The words of a figure, as the site has them. */
export function wordsOf(name: FigureName, language: Language): FigureWords {
  const file = `content/${language}/figures/${name}.md`
  const reading = parseFigure(file, readFileSync(file, 'utf8'), name, language)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.value
}

/** The HTML of a figure. */
export function drawn(name: FigureName, language: Language): string {
  return renderToStaticMarkup(createElement(DrawnFigure, { name, words: wordsOf(name, language), number: 1 }))
}

export interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Label extends Area {
  text: string
}

export interface Circle {
  sign: string
  cx: number
  cy: number
  r: number
}

/** What stands on one sheet: where its letters, boxes, lines and circles are. */
export interface Sheet {
  width: number
  height: number
  labels: Label[]
  boxes: Area[]
  /** Points along every line that has a meaning; hairlines are left out. */
  line: { x: number; y: number }[]
  circles: Circle[]
}

/** The two sheets in the HTML of a figure, the wide one first. */
export function sheetsIn(html: string): Sheet[] {
  return [...html.matchAll(/<svg[^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>(.*?)<\/svg>/gs)].map(
    ([, width, height, content = '']) => ({
      width: Number(width),
      height: Number(height),
      labels: elements(content, 'text').flatMap(labelsOf),
      boxes: elements(content, 'rect').map(({ is }) => areaOf(is)),
      line: elements(content, 'path')
        .filter(({ is }) => is.class !== 'figure__hair' && is.class !== 'figure__dots')
        .flatMap(({ is }) => pointsAlong(is.d ?? '')),
      circles: elements(content, 'circle').map(({ is }) => ({
        sign: nameIn(is.class ?? ''),
        cx: Number(is.cx),
        cy: Number(is.cy),
        r: Number(is.r),
      })),
    }),
  )
}

export const overlap = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const holds = (area: Area, { x, y }: { x: number; y: number }) =>
  x > area.left && x < area.right && y > area.top && y < area.bottom

interface Element {
  is: Record<string, string>
  inside: string
}

function elements(content: string, tag: string): Element[] {
  const found = content.matchAll(new RegExp(`<${tag}( [^>]*?)?(?:/>|>(.*?)</${tag}>)`, 'gs'))
  return [...found].map(([, attributes = '', inside = '']) => ({ is: attributesOf(attributes), inside }))
}

const attributesOf = (source: string) =>
  Object.fromEntries(
    [...source.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )

const areaOf = ({ x, y, width, height }: Record<string, string>): Area => ({
  left: Number(x),
  right: Number(x) + Number(width),
  top: Number(y),
  bottom: Number(y) + Number(height),
})

/** Every line of a text with the room its letters take. */
function labelsOf({ is, inside }: Element): Label[] {
  const [lettering = 'remark', anchor = 'start'] = (is.class ?? '').split(' ').map(nameIn)
  const { size, leading } = letters[lettering as Lettering]
  const lines = inside
    .replace(/<tspan[^>]*>/g, '\n')
    .replace(/<\/tspan>/g, '')
    .split('\n')
    .map(plain)
  return lines.map((text, index) => {
    const width = widthOf(text, lettering as Lettering)
    const left = Number(is.x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
    const y = Number(is.y) + index * leading
    return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 }
  })
}

/** A class without the prefix of its component. */
const nameIn = (className: string) => className.replace('figure__', '')

const plain = (html: string) =>
  html.replaceAll('&amp;', '&').replaceAll('&#x27;', '’').replaceAll('&quot;', '"')

const CURVE_STEPS = 24
const STEP = 3

/** Points a few units apart along a path. Arcs are taken as straight: those drawn here turn away from all words. */
function pointsAlong(d: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = []
  let at = { x: 0, y: 0 }
  let start = at
  const straightTo = (x: number, y: number) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(x - at.x, y - at.y) / STEP))
    for (let step = 1; step <= steps; step++) {
      points.push({ x: at.x + ((x - at.x) * step) / steps, y: at.y + ((y - at.y) * step) / steps })
    }
    at = { x, y }
  }
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const relative = command === command.toLowerCase()
    const base = relative ? at : { x: 0, y: 0 }
    const [a = 0, b = 0] = numbers
    switch (command.toUpperCase()) {
      case 'M':
        at = { x: base.x + a, y: base.y + b }
        start = at
        break
      case 'H':
        straightTo(base.x + a, at.y)
        break
      case 'V':
        straightTo(at.x, base.y + a)
        break
      case 'L':
        for (let index = 0; index < numbers.length; index += 2) {
          const from = relative ? at : { x: 0, y: 0 }
          straightTo(from.x + (numbers[index] ?? 0), from.y + (numbers[index + 1] ?? 0))
        }
        break
      case 'A':
        straightTo(base.x + (numbers[5] ?? 0), base.y + (numbers[6] ?? 0))
        break
      case 'C': {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = numbers
        const from = at
        for (let step = 1; step <= CURVE_STEPS; step++) {
          const t = step / CURVE_STEPS
          const mix = (p0: number, p1: number, p2: number, p3: number) =>
            (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3
          points.push({ x: mix(from.x, x1, x2, x), y: mix(from.y, y1, y2, y) })
        }
        at = { x, y }
        break
      }
      case 'Z':
        straightTo(start.x, start.y)
        break
      default:
        throw new Error(`pointsAlong does not know the command ${command} of a path`)
    }
  }
  return points
}
