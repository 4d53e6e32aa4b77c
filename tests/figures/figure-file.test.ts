import { describe, expect, test } from 'vitest'
import { figureFile } from '@/lib/build/figure-file'
import { figureNames } from '@/lib/figures/figure-names'
import { sheet } from '@/lib/figures/sheet'
import { languages } from '@/lib/i18n/languages'
import { wordsOf } from './drawn'

const editions = figureNames.flatMap((name) => languages.map((language) => ({ name, language })))

const escaped = (text: string) => text.replaceAll('&', '&amp;')

describe.each(editions)('the file of $name in $language', ({ name, language }) => {
  const words = wordsOf(name, language)
  const file = figureFile(words)

  test('is A4 on its side, and a vector that grows with its sheet', () => {
    expect(file).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="297mm" height="210mm" viewBox="0 0 1188 840"/,
    )
  })

  test('says in its language what it is, what is drawn and where it comes from', () => {
    expect(file).toContain(`xml:lang="${language}"`)
    expect(file).toContain(`<title>${escaped(words.title)}</title>`)
    expect(file).toContain(`<desc>${escaped(`${words.line} ${words.caption}`)}</desc>`)
    expect(file).toContain('Chief Customer Officer Journal</text>')
    expect(file).toContain(`/${name}</text>`)
  })

  test('needs nothing from outside, and nothing that a strict policy refuses', () => {
    expect(file).not.toMatch(/ class=| style=| id=|aria-labelledby|<style|<script|href=|url\(|var\(|@import/)
  })

  test('its elements are closed in the order in which they were opened', () => {
    expect(leftOpen(file)).toEqual([])
  })

  test('keeps its words on the sheet', () => {
    const places = [...file.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])

    expect(places.length).toBeGreaterThan(10)
    expect(places.filter(([x = 0, y = 0]) => x > sheet.width || y > sheet.height)).toEqual([])
  })
})

/** The elements that no end tag closes, or one in the wrong place. */
function leftOpen(xml: string): string[] {
  const open: string[] = []
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (end) {
      if (open.pop() !== name) return [name]
    } else if (!alone) open.push(name)
  }
  return open
}
