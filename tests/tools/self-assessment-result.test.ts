import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { reactH } from '@/components/tools/react-h'
import { buildResultMessages } from '@/components/tools/self-assessment/build-result-messages'
import { renderResult } from '@/components/tools/self-assessment/shared/result'
import { contentStore } from '@/lib/content/store'
import { languages } from '@/lib/i18n/languages'

const store = await contentStore()

describe.each(languages)('a result in %s', (language) => {
  const tool = store.getTool('self-assessment', language)
  const statements = tool.phases.flatMap((phase) => phase.statements)
  const words = buildResultMessages(tool, store)
  const shown = (code: string, isLive = true) =>
    renderToStaticMarkup(renderResult(reactH, { answers: [...code].map(Number), statements }, words, isLive))

  test.each([
    ['1111111111111111', 0],
    ['4433222222221111', 1],
    ['4444444332332222', 2],
    ['5555444444443343', 3],
    ['4433443344334433', 4],
  ])('of %s says what it means, what comes next and what to read', (code, phase) => {
    const html = shown(code)
    const level = [tool.ground, ...tool.phases][phase]
    expect(html).toContain(`data-result="${phase}"`)
    for (const said of [level?.result ?? '', ...(level?.next ?? [])]) expect(html).toContain(said)
    expect(html.match(/<a class="link [^"]+" href="\/(en|nl)\/\w+\/[a-z0-9-]+">/g)).toHaveLength(3)
    expect(html.match(/aria-current="step"/g)?.length ?? 0).toBe(phase === 0 ? 0 : 1)
    // The dot stands at one place in each drawing, and only what was reached is drawn in ink.
    expect(html.match(/class="figure__line assessment-result__line"/g)?.length ?? 0).toBe(phase === 0 ? 0 : 2)
    // Where to start is said unless all phases are reached.
    expect(html.includes('data-start-here')).toBe(phase < 4)
  })

  test('names the phase that was skipped, and the statement to start with', () => {
    const html = shown('4444444433324444')
    expect(html).toContain(words.phases[3]?.ref)
    expect(html).toContain(`12. ${statements[11]}`)
    expect(shown('4444444332332222')).not.toContain('class="tool-page__remark"')
  })

  test('has buttons where a script answers them only', () => {
    expect(shown('5555555555555555')).toContain('<button')
    expect(shown('5555555555555555', false)).not.toContain('<button')
  })

  test('every step has an article of the library beside it', () => {
    for (const { next } of words.levels) for (const { article } of next) expect(article.text).not.toBe('')
  })
})
