import type { Heading, Root, Text } from 'mdast'
import type {} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'

/** The Markdown of this site: GitHub's, with directives. Shared by the checks, the compiler and search. */
export const markdownExtensions: PluggableList = [remarkGfm, remarkDirective]

const parser = unified().use(remarkParse).use(markdownExtensions)

export const parseMarkdown = (body: string): Root => parser.parse(body)

const SECTION_ID = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/

/** The id written at the end of a heading, `{#leaders-first}`; undefined when there is none. */
export function idOfHeading(heading: Heading): string | undefined {
  const last = lastText(heading)
  return last ? SECTION_ID.exec(last.value)?.[1] : undefined
}

/** Removes the id from the text of a heading. */
export function withoutId(heading: Heading): void {
  const last = lastText(heading)
  if (last) last.value = last.value.replace(SECTION_ID, '')
}

function lastText(heading: Heading): Text | undefined {
  const last = heading.children.at(-1)
  return last?.type === 'text' ? last : undefined
}
