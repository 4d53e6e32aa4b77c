import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { mapPoster } from '@/components/tools/journey-map/client/map-poster'
import type { MapMessages } from '@/components/tools/journey-map/shared/map-messages'
import { mapTable } from '@/components/tools/journey-map/shared/map-table'
import { posterScene } from '@/components/tools/journey-map/shared/poster-scene'
import { reactH } from '@/components/tools/react-h'
import { exampleMap } from '@/lib/content/schemas/tools'
import { contentStore } from '@/lib/content/store'
import { languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { emptyStage, type JourneyMap, laneNames } from '@/lib/tools/journey-map'
import { poster, posterFormats } from '@/lib/tools/poster'

const store = await contentStore()
const tool = store.getTool('journey-map', 'en')
const { strings, locale } = messages('en')
const words: MapMessages = { ...tool, ...strings.map, exampleMap: exampleMap(tool), locale }
const example = words.exampleMap
const html = (made: ReactElement) => renderToStaticMarkup(made)
/** A map as full as one can be. */
const longest: JourneyMap = {
  ...example,
  title: 'A very long title of a map that somebody wrote for a very large organisation',
  persona: 'Somebody '.repeat(20),
  goal: 'Something '.repeat(20),
  stages: Array.from({ length: 9 }, (_, at) => ({
    ...emptyStage(`Wachten op de hypotheekofferte ${at}`),
    ...Object.fromEntries(laneNames.map((lane) => [lane, 'een heel lange tekst '.repeat(25)])),
    emotion: at % 2 ? 2 : -2,
    moment: at % 2 ? ('magic' as const) : ('pain' as const),
  })),
}

test('the table is read stage by stage: a row for each, with its emotion and marks in words', () => {
  const rows = html(mapTable(reactH, example, words))
    .split('<tr')
    .slice(2)
  expect(rows).toHaveLength(7)
  expect(rows[3]).toMatch(
    /Assessment and offer.*wait for valuation.*−2, upset.*repair first.*three transfers/s,
  )
  expect(rows[1]).toMatch(/\+2, delighted.*remembered most.*The adviser draws their monthly budget/s)
})

test('a lane without a word is marked, for paper to leave it out', () => {
  const bare = { ...example, stages: example.stages.map((stage) => ({ ...stage, backstage: ' ', mom: '' })) }
  const [head = ''] = html(mapTable(reactH, bare, words)).split('</thead>')
  expect(head.match(/is-empty/g)).toHaveLength(2)
})

test('only the chosen stage has a handle, in each direction', () => {
  const made = html(mapTable(reactH, example, words, { chosen: 3 }))
  expect(made.match(/data-handle="(lying|upright)"/g)).toHaveLength(2)
  expect(html(mapTable(reactH, example, words))).not.toContain('data-handle')
})

test('nothing a reader writes is markup', () => {
  const odd = { ...example, stages: [{ ...emptyStage('<b>&'), pains: '"><img src=x>' }, ...example.stages] }
  for (const made of [mapTable(reactH, odd, words), mapPoster(reactH, odd, words)])
    expect(html(made)).not.toMatch(/<b>&|<img/)
})

for (const language of languages) {
  const own = store.getTool('journey-map', language)
  test(`the poster in ${language} holds title, stages and pain points, and stays on its wall`, () => {
    const map = exampleMap(own)
    const drawn = html(mapPoster(reactH, map, { ...words, exampleMap: map }))
    for (const { name } of map.stages) expect(drawn).toContain(name.split(' ')[0])
    expect(drawn.match(/<circle/g)?.length).toBeGreaterThan(8)
    expectOnWall(drawn)
  })
}

test('a poster that is full marks what it has no room for, and stays on its wall', () => {
  const drawn = html(mapPoster(reactH, longest, words))
  expect(drawn).toContain('…')
  expectOnWall(drawn)
})

function expectOnWall(drawn: string) {
  for (const [, x, y] of drawn.matchAll(/<text x="(-?\d+)" y="(-?\d+)"/g)) {
    expect(Number(x)).toBeLessThan(poster.width - 100)
    expect(Number(y)).toBeGreaterThan(100)
    expect(Number(y)).toBeLessThan(poster.height - 60)
  }
}

test.each(posterFormats)('the scene shows %s to scale beside a person of 1.75 metres', (format) => {
  const scene = html(posterScene(reactH, example, format, words))
  const [, x, width, height] =
    /<rect class="figure__box" x="(\d+)" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/.exec(scene) ?? []
  expect(Number(x) + Number(width)).toBeLessThan(1_100)
  const size = { roll: [10, 2], sheets: [10, 2], a0: [1.189, 0.238], a3: [0.42, 0.297] }[format]
  expect(Number(width) / Number(height)).toBeCloseTo((size[0] ?? 1) / (size[1] ?? 1), 0)
  // The head is the dot: from its top to the floor it is 1.75 metres, on the scale of the wall.
  const [, cy, r] = /<circle class="figure__dot" cx="36" cy="([\d.]+)" r="([\d.]+)"/.exec(scene) ?? []
  const [, floor] = /M0 (\d+)H/.exec(scene) ?? []
  const metre = Number(width) / (size[0] ?? 1)
  expect((Number(floor) - Number(cy) + Number(r)) / metre).toBeCloseTo(1.75, 1)
})
