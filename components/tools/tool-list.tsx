import { contentStore } from '@/lib/content/store'
import { formatPlural } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { toolPath } from '@/lib/routing/paths'
import { ToolDrawing } from './tool-drawing'
import './tool-list.css'

/** Every tool with its drawing, purpose and link. `level` is the level of the headings. */
export async function ToolList({ language, level }: { language: Language; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ul className="tool-list">
      {(await contentStore()).listTools(language).map(({ id, name, slug, line, action }) => (
        <li key={id}>
          <ToolDrawing name={id} />
          <Heading className="font-serif text-h3 font-medium balanced">{name}</Heading>
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
  const { countWords, toolsCounted } = messages(language).strings
  const count = (await contentStore()).listTools(language).length
  return formatPlural(language, toolsCounted, count, { number: countWords[count] ?? count })
}
