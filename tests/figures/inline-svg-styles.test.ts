import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { looks, paperColours } from '@/lib/figures/inline-svg-styles'

const figuresCss = withoutMedia(readFileSync('components/figures/figures.css', 'utf8'))
const globalsCss = readFileSync('app/globals.css', 'utf8')

const shapes = Object.keys(looks).filter((name) => !/^figure__(amount|name|remark|middle|end)$/.test(name))

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

/** What figures.css says of a class, with its colours and lengths as a file has them. */
function styleOf(name: string): Record<string, string> {
  const wanted = name.startsWith('is-') ? `.figure__box.${name}` : `.${name}`
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
