import { contentStore } from '@/lib/content/store'
import { formatPlural } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { capitalized, numberWord } from '@/lib/i18n/number-words'
import { toolPath } from '@/lib/routing/paths'
import { ToolDrawing } from './tool-drawing'
import './tool-utilities.css'

/** Every tool with its drawing, purpose and link. `level` is the level of the headings. */
export async function ToolList({ language, level }: { language: Language; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ul className="mt-7 grid gap-10 sm:grid-cols-2 sm:gap-x-0 lg:grid-cols-4">
      {(await contentStore()).listTools(language).map(({ id, name, slug, line, action }) => (
        <li
          key={id}
          className="border-rule sm:odd:pe-6 sm:even:border-s sm:even:ps-6 lg:not-first:border-s lg:not-first:px-6"
        >
          <ToolDrawing name={id} />
          <Heading className="font-serif text-h3 font-medium text-balance">{name}</Heading>
          <p className="mt-2 text-sm text-ink-2">{line}</p>
          <p className="mt-3">
            <a className="link text-sm" href={toolPath(language, slug)}>
              {action}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** “Three tools”. */
export async function toolsCounted(language: Language): Promise<string> {
  const { toolsCounted } = messages(language).strings
  const count = (await contentStore()).listTools(language).length
  return formatPlural(language, toolsCounted, count, {
    number: capitalized(numberWord(language, count)),
  })
}
