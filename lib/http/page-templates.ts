import { type Language, otherLanguage } from '../i18n/languages'
import { notFoundPath, searchPath, searchTemplatePath, toolPath } from '../routing/paths'
import {
  atEndOfValue,
  atStartOf,
  attributeOf,
  behindAttribute,
  type FindSlots,
  insteadOfValue,
  onlyElement,
} from './slots'

/** A page that an answer per request is set into, and where its slots are. */
export interface TemplateSource {
  /** Its name among the files of .generated/templates. */
  name: string
  /** Where the page is written by the build, or asked for in development. */
  path: string
  findSlots: FindSlots
}

/** The page of what does not exist, for a handler that finds so itself. It has no slots. */
export const notFoundTemplate = (language: Language): TemplateSource => ({
  name: `not-found-${language}`,
  path: notFoundPath(language),
  findSlots: () => [],
})

/** The search page. Its slots: `title`, `results` and `query`, the address in the other language. */
export const searchTemplate = (language: Language): TemplateSource => ({
  name: `search-${language}`,
  path: searchTemplatePath(language),
  findSlots: (elements) => {
    const address = searchPath(otherLanguage(language))
    const links = elements.filter((element) => attributeOf(element, 'href') === address)
    if (links.length === 0) throw new Error(`the page has no link to ${address}`)
    return [
      titleSlot(elements),
      atStartOf(contentPlace(elements), 'results'),
      ...links.map((link) => insteadOfValue(link, 'href', 'query')),
    ]
  },
})

/**
 * The page of the self-assessment. Its slots: `title`, `result`, `state` (one more class of the tool), and for each
 * answer its `checkedSlot`.
 */
export const selfAssessmentTemplate = (language: Language, slug: string): TemplateSource => ({
  name: `self-assessment-${language}`,
  path: toolPath(language, slug),
  findSlots: (elements) => {
    const tool = onlyElement(
      elements,
      'element with data-assessment',
      (element) => attributeOf(element, 'data-assessment') !== undefined,
    )
    const choices = elements.filter((element) => attributeOf(element, 'type') === 'radio')
    if (!elements.some(({ tagName }) => tagName === 'form') || choices.length === 0)
      throw new Error('the page has no form with answers')
    return [
      titleSlot(elements),
      atStartOf(contentPlace(elements), 'result'),
      atEndOfValue(tool, 'class', 'state'),
      ...choices.map((choice) =>
        behindAttribute(
          choice,
          'value',
          checkedSlot(attributeOf(choice, 'name') ?? '', attributeOf(choice, 'value') ?? ''),
        ),
      ),
    ]
  },
})

/** The slot for `checked` of the answer with this name and value. */
export const checkedSlot = (name: string, value: string | number) => `${name}=${value}`

const titleSlot = (elements: Parameters<FindSlots>[0]) =>
  atStartOf(
    onlyElement(
      elements,
      '<title> in its head',
      ({ tagName, parentNode }) =>
        tagName === 'title' && parentNode !== null && parentNode.nodeName === 'head',
    ),
    'title',
  )

/** The place that components/layout/slot.tsx leaves open. */
const contentPlace = (elements: Parameters<FindSlots>[0]) =>
  onlyElement(
    elements,
    'element with data-slot',
    (element) => attributeOf(element, 'data-slot') !== undefined,
  )
