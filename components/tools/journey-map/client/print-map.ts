import { domH, element } from '@/components/client/dom'
import { formatMessage } from '@/lib/i18n/format'
import type { JourneyMap } from '@/lib/tools/journey-map'
import {
  a3,
  type PosterFormat,
  type PosterSheet,
  poster,
  posterSheets,
  sheetsAcross,
  sheetsDown,
} from '@/lib/tools/poster'
import type { MapMessages } from '../shared/map-messages'
import { mapPoster } from './map-poster'

const ART = 'poster-art'
const THIN = { fill: 'none', stroke: '#000', 'stroke-width': '0.3' }

/** Prints only the map: its table on a sheet of A3, or its poster in another format. */
export function printMap(
  place: HTMLElement,
  format: PosterFormat,
  map: JourneyMap,
  messages: MapMessages,
): void {
  place.replaceChildren(...pagesOf(format, map, messages))
  document.documentElement.dataset.paper = format
  addEventListener(
    'afterprint',
    () => {
      place.replaceChildren()
      delete document.documentElement.dataset.paper
    },
    { once: true },
  )
  print()
}

function pagesOf(format: PosterFormat, map: JourneyMap, messages: MapMessages): Element[] {
  if (format === 'a3') return []
  const art = mapPoster(domH, map, messages)
  if (format !== 'sheets') return [element('div', { class: 'map-poster__page' }, art)]
  // The poster is in the page once; every sheet refers to its part with `<use>`.
  art.id = ART
  return [
    element('div', { class: 'absolute size-0 overflow-hidden' }, art),
    ...posterSheets().map((sheet) => element('div', { class: 'map-poster__page' }, sheetOf(sheet, messages))),
  ]
}

function sheetOf({ row, column, x, y }: PosterSheet, messages: MapMessages): Element {
  return domH(
    'svg',
    { viewBox: `${x} ${y} ${a3.width} ${a3.height}` },
    domH('use', { href: `#${ART}`, width: `${poster.width}`, height: `${poster.height}` }),
    domH('path', { ...THIN, d: cutMarks(x, y) }),
    ...plan(row, column, x, y),
    domH(
      'text',
      { class: 'font-sans', 'font-size': '4', x: `${x + 12}`, y: `${y + a3.height - 12}` },
      formatMessage(messages.sheetName, { row: row + 1, column: column + 1 }),
    ),
  )
}

/** Cut marks at the four corners, in the middle of the overlap. */
function cutMarks(x: number, y: number): string {
  const inset = a3.overlap / 2
  const right = x + a3.width - inset
  const bottom = y + a3.height - inset
  return [x + inset, right]
    .flatMap((cut) => [`M${cut} ${y}v${inset}`, `M${cut} ${bottom}v${inset}`])
    .concat([y + inset, bottom].flatMap((cut) => [`M${x} ${cut}h${inset}`, `M${right} ${cut}h${inset}`]))
    .join('')
}

/** A small plan of all sheets, with this one filled. */
function plan(row: number, column: number, x: number, y: number): Element[] {
  const cell = { width: 2.4, height: 1.7 }
  const left = x + 12
  const top = y + a3.height - 18 - sheetsDown * cell.height
  const rect = (x: number, y: number, width: number, height: number) => ({
    x: `${x}`,
    y: `${y}`,
    width: `${width}`,
    height: `${height}`,
  })
  const across = sheetsAcross * cell.width
  const down = sheetsDown * cell.height
  return [
    domH('rect', { ...rect(left, top, across, down), ...THIN }),
    domH('rect', rect(left + column * cell.width, top + row * cell.height, cell.width, cell.height)),
  ]
}
