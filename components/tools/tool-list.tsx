import { siteLibrary } from '@/lib/content/store'
import { toolsIn } from '@/lib/content/schemas/tools'
import type { Language } from '@/lib/i18n/languages'
import { languageFile } from '@/lib/i18n/messages'
import { sayCount } from '@/lib/i18n/format'
import { toolPath } from '@/lib/routing/paths'
import { ToolDrawing } from './tool-drawing'
import './tool-list.css'

/** Every tool with its drawing, what it is for and the way to it. `level` is that of their headings. */
export async function ToolList({ language, level }: { language: Language; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ul className="tool-list">
      {toolsIn(await siteLibrary(), language).map(({ id, name, slug, line, action }) => (
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
  const { countWords, toolsCounted } = languageFile(language).strings
  const count = toolsIn(await siteLibrary(), language).length
  return sayCount(language, toolsCounted, count, { number: countWords[count] ?? count })
}
