import { describe, expect, test } from 'vitest'
import { exampleMap } from '@/lib/content/schemas/tools'
import { contentStore } from '@/lib/content/store'
import { History } from '@/lib/tools/history'
import { directions, drawStages, STRETCH } from '@/lib/tools/journey-drawing'
import {
  emptyStage,
  itemsOf,
  type JourneyMap,
  laneNames,
  momentOf,
  moments,
  peakAndEnd,
  withMoreStages,
  withoutStage,
  withStage,
  withStageMoved,
} from '@/lib/tools/journey-map'
import { readMap, writeMap } from '@/lib/tools/journey-map-file'
import { randomFrom } from '../search/random'

const store = await contentStore()
const example = exampleMap(store.getTool('journey-map', 'en'))
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

test('a moment of magic counts, and is spoken of, only where the customer is pleased', () => {
  const magic = { ...emptyStage('a'), moment: 'magic', mom: 'flowers\n \na song' } as const
  expect(momentOf({ ...magic, emotion: 1 })).toBe('magic')
  expect(itemsOf({ ...magic, emotion: 1 }, 'mom')).toEqual(['flowers', 'a song'])
  expect(momentOf({ ...magic, emotion: 0 })).toBe('step')
  expect(itemsOf({ ...magic, emotion: 0 }, 'mom')).toEqual([])
  expect(momentOf({ ...magic, moment: 'pain', emotion: 2 })).toBe('pain')
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
        const moment = moments[below(3)] ?? 'step'
        const stage = { ...emptyStage(word(0, 12)), emotion: below(5) - 2, moment }
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
    expect(Object.keys(stages[0] ?? {}).sort()).toEqual(['emotion', 'moment', 'name', ...laneNames].sort())
  })

  test('from before there were kinds of moments, has magic where it was written', () => {
    const old = {
      format: 'cco-journal-journey-map',
      stages: [{ emotion: 2, mom: 'a song' }, {}, { moment: 'joy' }],
    }
    const { stages } = readMap(JSON.stringify(old)) as JourneyMap
    expect(stages.map(momentOf)).toEqual(['magic', 'step', 'step'])
  })
})

describe.each(['lying', 'upright'] as const)('the curve, %s,', (direction) => {
  const { room, neutral, step } = directions[direction]
  const drawn = drawStages(example.stages, direction)

  test('stays in its room and has the sign of every moment', () => {
    expect(drawn.map(({ moment }) => moment)).toEqual([
      'step',
      'magic',
      'step',
      'pain',
      'magic',
      'step',
      'step',
    ])
    for (const { place } of drawn) {
      expect(place).toBeGreaterThan(13)
      expect(place).toBeLessThan(room - 13)
    }
    expect(drawn[3]?.place).toBe(neutral - 2 * step)
  })

  test('is one line in stretches: each begins where the last one ended, and there is none after the last stage', () => {
    const ends = drawn.slice(0, -1).map(({ stretch = '' }) => {
      const numbers = [...stretch.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number))
      const across = direction === 'lying' ? 1 : 0
      return {
        from: numbers[across],
        to: numbers.at(across - 2),
        along: [numbers[1 - across], numbers.at(-1 - across)],
      }
    })
    expect(ends.map(({ from }) => from)).toEqual(drawn.slice(0, -1).map(({ place }) => place))
    expect(ends.map(({ to }) => to)).toEqual(drawn.slice(1).map(({ place }) => place))
    for (const { along } of ends) expect(along).toEqual([0, STRETCH])
    expect(drawn.at(-1)?.stretch).toBeUndefined()
  })
})

test('the line is level where a notch stands on it', () => {
  const onSlope = [2, 0, -2].map((emotion) => ({ ...emptyStage('a'), emotion, moment: 'pain' as const }))
  const [first] = drawStages(onSlope, 'lying')
  // The last handle of the curve is as high as its end.
  expect(first?.stretch).toMatch(/ (\S+) (\S+) \S+ \2$/)
})
