import { describe, expect, test } from 'vitest'
import { figureNames } from '@/lib/figures/figure-names'
import { languages } from '@/lib/i18n/languages'
import { type Area, type Circle, drawn, holds, type Label, overlap, sheetsIn, wordsOf } from './drawn'

const editions = figureNames.flatMap((name) => languages.map((language) => ({ name, language })))
const sheets = editions.flatMap(({ name, language }) =>
  sheetsIn(drawn(name, language)).map((sheet, index) => ({
    name,
    language,
    size: index === 0 ? 'wide' : 'narrow',
    sheet,
  })),
)

describe.each(editions)('$name in $language', ({ name, language }) => {
  test('is drawn twice, each named by the title that states its finding', () => {
    const html = drawn(name, language)

    expect(sheetsIn(html).map(({ width }) => width)).toEqual([960, 350])
    expect(html).toContain(`id="fig-${name}-title">${wordsOf(name, language).title.replaceAll('&', '&amp;')}`)
    expect(html.match(new RegExp(`role="img" aria-labelledby="fig-${name}-title"`, 'g'))).toHaveLength(2)
  })

  test('says in its caption that the drawing is ours', () => {
    expect(wordsOf(name, language).caption).toMatch(
      /ours|by us|this edition|onze tekening|van ons|deze editie/i,
    )
  })

  test('says everything in type: no straight quotation marks, no number parted from its unit', () => {
    const { file: _, ...words } = wordsOf(name, language)
    const texts = JSON.stringify(words, (key, value) =>
      key === 'name' && value === name ? undefined : value,
    )

    expect(texts.replaceAll('"', '')).not.toMatch(/['`]|\d (million|miljoen|metres|meter|m)\b/)
  })
})

describe.each(sheets)('$name in $language, $size', ({ sheet }) => {
  test('no label leaves the sheet', () => {
    const outside = sheet.labels.filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > sheet.width + 1 || top < -1 || bottom > sheet.height + 1,
    )

    expect(outside).toEqual([])
  })

  test('no two labels overlap', () => {
    const pairs = sheet.labels.flatMap((label, index) =>
      sheet.labels
        .slice(index + 1)
        .flatMap((other) => (overlap(label, other) ? [[label.text, other.text]] : [])),
    )

    expect(pairs).toEqual([])
  })

  test('a label in a box stays inside it', () => {
    const spilling = sheet.labels.filter((label) => {
      const box = sheet.boxes.find((candidate) => holds(candidate, middleOf(label)))
      return (
        box &&
        (label.left < box.left || label.right > box.right || label.top < box.top || label.bottom > box.bottom)
      )
    })

    expect(spilling).toEqual([])
  })

  test('no label sits on a line', () => {
    const apart = sheet.labels.filter((label) => !sheet.circles.some((circle) => isNumberIn(label, circle)))
    const struck = apart.filter((label) => sheet.line.some((point) => holds(label, point)))

    expect(struck.map(({ text }) => text)).toEqual([])
  })

  test('no label touches a sign', () => {
    const touching = sheet.circles.flatMap((circle) =>
      sheet.labels.filter((label) => touches(label, circle)).map(({ text }) => `${text} on ${circle.sign}`),
    )

    expect(touching).toEqual([])
  })
})

const middleOf = ({ left, right, top, bottom }: Area) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

/** A number may stand in its own circle, which hides the line below it. */
const isNumberIn = (label: Label, { cx, cy }: Circle) =>
  /^\d$/.test(label.text) && holds(label, { x: cx, y: cy })

/** A name may stand inside a ring that surrounds it. */
function touches(label: Label, circle: Circle): boolean {
  if (isNumberIn(label, circle)) return false
  const { sign, cx, cy, r } = circle
  const nearest = Math.hypot(
    Math.max(label.left - cx, 0, cx - label.right),
    Math.max(label.top - cy, 0, cy - label.bottom),
  )
  const farthest = Math.hypot(
    Math.max(cx - label.left, label.right - cx),
    Math.max(cy - label.top, label.bottom - cy),
  )
  return nearest < r && !(sign === 'ring' && farthest < r)
}
