import { frameIds } from '@/lib/content/frame-ids'
import { type WrittenPageName, writtenPages } from '@/lib/content/site-pages'
import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { sectionPath } from '@/lib/routing/paths'

/** Links between the pages about the site: beside the text, or below it in narrow windows. */
export async function PagesNavigation({
  current,
  language,
}: {
  current: WrittenPageName
  language: Language
}) {
  const { strings } = messages(language)
  const pages = await Promise.all(
    writtenPages.map(async (name) => ({ name, title: (await contentStore()).getPage(name, language).title })),
  )
  return (
    <nav className="order-last text-sm lg:order-first lg:pt-4" aria-labelledby={frameIds.pagesNavigation}>
      <h2 id={frameIds.pagesNavigation} className="font-semibold">
        {strings.aboutThisSite}
      </h2>
      <ul className="mt-2">
        {pages.map(({ name, title }) => {
          const here = name === current
          return (
            <li key={name}>
              <a
                className={`quiet-link inline-block py-1.5 ${here ? 'font-semibold' : 'text-ink-2'}`}
                href={sectionPath(language, name)}
                aria-current={here ? 'page' : undefined}
              >
                <span className={here ? 'current-mark' : undefined}>{title}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
