import { languages } from '../../i18n/languages'
import type { Problem } from '../problem'
import type { Rule } from './rule'

interface Address {
  file: string
  line: number
  slug: string
}

interface FileWithSlug {
  file: string
  slug: string
  lineOf: (field: string) => number
}

/** No two articles of a language share an address, no two topics and no two tools. */
export const slugsUnique: Rule = (store, { root }) =>
  languages.flatMap((language) => {
    const topics = store
      .listTopics()
      .map((topic) => ({ file: `${root}/topics.md`, line: topic.line, slug: topic[language].slug }))
    return [
      ...repeated(addressesOf(store.listArticles(language))),
      ...repeated(addressesOf(store.listTools(language))),
      ...repeated(topics),
    ]
  })

const addressesOf = (files: readonly FileWithSlug[]): Address[] =>
  files.map(({ file, slug, lineOf }) => ({ file, line: lineOf('slug'), slug }))

function repeated(addresses: readonly Address[]): Problem[] {
  const firsts = new Map<string, Address>()
  return addresses.flatMap((address) => {
    const first = firsts.get(address.slug)
    if (!first) firsts.set(address.slug, address)
    return first
      ? [
          {
            file: address.file,
            line: address.line,
            message: `the slug “${address.slug}” is taken by ${first.file}:${first.line}`,
            hint: 'Give one of the two another slug.',
          },
        ]
      : []
  })
}
