import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { looks, paperColours, withLiteralLook } from '@/lib/figures/inline-svg-styles'
import { lengthAt } from '@/lib/figures/svg-text-layout'

const figuresCss = withoutMedia(readFileSync('components/figures/figures.css', 'utf8'))
const globalsCss = readFileSync('app/globals.css', 'utf8')

const shapes = Object.keys(looks).filter(
  (name) => !['amount', 'name', 'remark', 'middle', 'end'].includes(name),
)

test.each(shapes)('a file draws “%s” as the stylesheet does', (name) => {
  const look = Object.fromEntries(Object.entries(looks[name] ?? {}).map(([key, value]) => [key, `${value}`]))
  expect(look).toEqual(styleOf(name))
})

test.each(Object.entries(paperColours).filter(([name]) => name !== 'ground'))(
  'the colour %s of a file is that of the light theme',
  (name, colour) => {
    expect(globalsCss).toContain(`--color-${name}: light-dark(${colour}, `)
  },
)

describe('withLiteralLook', () => {
  test('classes become attributes, a later one winning over an earlier', () => {
    expect(withLiteralLook('<rect class="box strong" x="1"/>')).toBe(
      '<rect fill="#ffffff" stroke="#0c232d" stroke-width="3" x="1"/>',
    )
  })

  test('every line of a text is an element with a place and a length of its own', () => {
    const file = withLiteralLook(
      '<text class="name middle" x="10" y="20">P&amp;L<tspan x="10" dy="18">bar</tspan></text>',
    )

    expect(file.match(/<text /g)).toHaveLength(2)
    expect(file).not.toContain('tspan')
    expect(file).toContain('x="10" y="20"')
    expect(file).toContain('x="10" y="38"')
    expect(file).toContain(`textLength="${Math.round(lengthAt(15, 'P&L') * 10) / 10}"`)
    expect(file.match(/text-anchor="middle"/g)).toHaveLength(2)
  })

  test('a class that it does not know stops the build', () => {
    expect(() => withLiteralLook('<path class="wobbly"/>')).toThrow('“wobbly”')
  })
})

/** What figures.css says of a class, with its colours and lengths as a file has them. */
function styleOf(name: string): Record<string, string> {
  const wanted = ['missing', 'strong'].includes(name) ? `.figure .box.${name}` : `.figure .${name}`
  const rules = [...figuresCss.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.split(',').some((selector) => selector.trim() === wanted))
    .flatMap(([, , body = '']) => [...body.matchAll(/([\w-]+):\s*([^;]+);/g)])
  return Object.fromEntries(rules.map(([, property = '', value = '']) => [property, literal(value)]))
}

function literal(value: string): string {
  if (value === 'var(--fig-ground)') return paperColours.ground
  const [, token] = /^var\(--color-([\w-]+)\)$/.exec(value) ?? []
  return token ? paperColours[token as keyof typeof paperColours] : value.replace(/px$/, '')
}

function withoutMedia(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
}
