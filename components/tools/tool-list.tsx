import { siteLibrary } from '@/lib/content/site-library'
import { toolsIn } from '@/lib/content/tools'
import type { Language } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { sayCount } from '@/lib/languages/say'
import { toolPath } from '@/lib/site/paths'
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
