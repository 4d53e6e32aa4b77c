import { describe, expect, test } from 'vitest'
import { siteLibrary } from '@/lib/content/site-library'
import { exampleMap, findTool } from '@/lib/content/tools'
import { History } from '@/lib/tools/history'
import {
  emptyStage,
  hasMagic,
  type JourneyMap,
  laneNames,
  peakAndEnd,
  withMoreStages,
  withoutStage,
  withStage,
  withStageMoved,
} from '@/lib/tools/journey'
import { drawJourney, HEIGHT, WALL_WIDTH, WIDTH } from '@/lib/tools/journey-drawing'
import { readMap, writeMap } from '@/lib/tools/journey-file'
import { randomFrom } from '../search/random'

const library = await siteLibrary()
const example = exampleMap(findTool(library, 'journey-map', 'en'))
const names = ({ stages }: JourneyMap) => stages.map(({ name }) => name)
const feelings = (...emotions: number[]) => emotions.map((emotion) => ({ ...emptyStage('a'), emotion }))

describe('peak and end', () => {
  test('of the example: repair the assessment first; advice and change are remembered', () => {
    const { repairFirst, remembered } = peakAndEnd(example.stages)
    expect(names(example)[repairFirst ?? -1]).toBe('Assessment and offer')
    expect(remembered.map((at) => names(example)[at])).toEqual(['Advice', 'Change'])
  })

  test.each([
    [[0, 1, 0], undefined, [1, 2], 'nothing has to be repaired where nothing is below neutral'],
    [[0, 0, 0], undefined, [], 'nothing stands out where all feel the same'],
    [[-1, -1, 2], 0, [2], 'the first of equals counts, and a peak at the end is one stage'],
    [[2, -2, 2], 1, [0, 2], 'the first of two peaks counts'],
  ])('of %j: %s', (emotions, repairFirst, remembered, _why) => {
    expect(peakAndEnd(feelings(...emotions))).toEqual({ repairFirst, remembered })
  })
})

test('a moment of magic counts only where the customer is pleased', () => {
  expect(hasMagic({ ...emptyStage('a'), mom: 'flowers', emotion: 1 })).toBe(true)
  expect(hasMagic({ ...emptyStage('a'), mom: 'flowers', emotion: 0 })).toBe(false)
  expect(hasMagic({ ...emptyStage('a'), mom: ' ', emotion: 2 })).toBe(false)
})

test('stages can be added, taken away and moved, from three to nine', () => {
  let map = example
  for (let more = 0; more < 5; more++) map = withMoreStages(map, 'new')
  expect(map.stages).toHaveLength(9)
  for (let less = 0; less < 9; less++) map = withoutStage(map, 0)
  expect(map.stages).toHaveLength(3)
  expect(names(withStageMoved(example, 0, 1)).slice(0, 2)).toEqual(['Advice', 'Explore'])
  expect(withStageMoved(example, 0, -1)).toBe(example)
  expect(withStage(example, 2, { emotion: 2 }).stages[2]?.emotion).toBe(2)
  expect(example.stages[2]?.emotion).toBe(-1)
})

test('any run of changes can be taken back to the very map it began with', () => {
  const { below } = randomFrom(5)
  const history = new History(example)
  for (let round = 0; round < 60; round++) {
    const map = history.present
    const at = below(map.stages.length)
    history.change(
      [
        () => withStage(map, at, { emotion: below(5) - 2 }),
        () => withMoreStages(map, 'new'),
        () => withoutStage(map, at),
        () => withStageMoved(map, at, below(3) - 1),
      ][below(4)]?.() ?? map,
    )
  }
  while (history.canUndo) history.undo()
  expect(history.present).toBe(example)
})

describe('a map as a file', () => {
  test('comes back as it was written', () => {
    expect(readMap(writeMap(example))).toEqual(example)
  })

  test('loses nothing of any map', () => {
    const { below, word } = randomFrom(9)
    for (let round = 0; round < 50; round++) {
      const stages = Array.from({ length: 3 + below(7) }, () => {
        const stage = { ...emptyStage(word(0, 12)), emotion: below(5) - 2 }
        for (const lane of laneNames) stage[lane] = `${word(0, 9)}\n“${word(0, 9)}” <b>é`
        return stage
      })
      const map: JourneyMap = { title: word(0, 9), persona: '', goal: '日本', kind: 'to-be', stages }
      expect(readMap(writeMap(map))).toEqual(map)
    }
  })

  test.each([
    ['', 'no-json'],
    ['<html>', 'no-json'],
    ['null', 'no-map'],
    ['[]', 'no-map'],
    ['{"stages":[]}', 'no-map'],
    [JSON.stringify({ format: 'cco-journal-journey-map', stages: [{}, {}] }), 'stages'],
    [JSON.stringify({ format: 'cco-journal-journey-map', stages: [1, 2, 3] }), 'stages'],
    [JSON.stringify({ format: 'cco-journal-journey-map', stages: Array(10).fill({}) }), 'stages'],
    ['x'.repeat(300_000), 'too-large'],
  ])('%.40s is refused: %s', (text, fault) => {
    expect(readMap(text)).toBe(fault)
  })

  test('only what a map has is taken, as text of bounded length', () => {
    const text =
      '{"format":"cco-journal-journey-map","title":{"a":1},"__proto__":{"persona":"x"},"kind":"else",' +
      `"stages":[{"name":"${'n'.repeat(9_000)}","emotion":"9e9","steps":["a"],"constructor":1},{"emotion":-7},{"emotion":null}]}`
    expect(readMap(text)).toMatchObject({ title: '', persona: '', kind: 'as-is' })
    const { stages } = readMap(text) as JourneyMap
    expect(stages.map(({ emotion }) => emotion)).toEqual([2, -2, 0])
    expect(stages[0]?.name).toHaveLength(600)
    expect(Object.keys(stages[0] ?? {}).sort()).toEqual(['emotion', 'name', ...laneNames].sort())
  })
})

test('the curve stays on its sheet, with a ring at each moment of magic and a notch where to repair first', () => {
  const { points, width, curve } = drawJourney(example.stages)
  expect(points.map(({ mark }) => mark)).toEqual(['step', 'magic', 'step', 'notch', 'magic', 'step', 'step'])
  expect(width).toBe(WIDTH)
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(HEIGHT - 15)
  }
  expect(curve).toMatch(/^M68\.\d/)
  expect(drawJourney(example.stages, WALL_WIDTH).points.at(-1)?.x).toBeCloseTo((WALL_WIDTH * 6.5) / 7)
})
