import { domH } from '@/components/client/dom'
import { downloadFile } from '@/components/client/download'
import type { JourneyMap } from '@/lib/tools/journey-map'
import { readMap, writeMap } from '@/lib/tools/journey-map-file'
import type { MapMessages } from '../shared/map-messages'
import { mapPoster } from './map-poster'

// Storage of the map in this browser, and its downloads.

const KEY = 'journey-map'

/** The stored map; undefined when there is none or it cannot be read. */
export function loadMap(): JourneyMap | undefined {
  try {
    const map = readMap(localStorage.getItem(KEY) ?? '')
    return typeof map === 'string' ? undefined : map
  } catch {
    return undefined
  }
}

/** Stores a map; false when the browser refuses. */
export function saveMap(map: JourneyMap): boolean {
  try {
    localStorage.setItem(KEY, writeMap(map))
    return true
  } catch {
    return false
  }
}

export function deleteMap(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // A browser that refuses storage has nothing to delete.
  }
}

export const downloadMap = (map: JourneyMap): void =>
  downloadFile(`${nameOfFile(map)}.json`, 'application/json', writeMap(map))

/** Downloads the poster of a map as SVG. */
export function downloadDrawing(map: JourneyMap, messages: MapMessages): void {
  const drawing = new XMLSerializer().serializeToString(mapPoster(domH, map, messages))
  downloadFile(`${nameOfFile(map)}.svg`, 'image/svg+xml', drawing)
}

const nameOfFile = ({ title }: JourneyMap) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '') || 'journey-map'
