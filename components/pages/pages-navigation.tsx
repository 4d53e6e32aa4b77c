import { type WrittenPageName, writtenPages } from '@/lib/content/site-pages'
import { findPage } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { sectionPath } from '@/lib/routing/paths'

/** The pages about the journal itself, beside each of them; below the text where there is no room beside it. */
export async function PagesNavigation({
  current,
  language,
}: {
  current: WrittenPageName
  language: Language
}) {
  const { strings } = messages(language)
  const pages = await Promise.all(
    writtenPages.map(async (name) => ({ name, title: (await findPage(language, name)).title })),
  )
  return (
    <nav className="order-last text-sm lg:order-first lg:pt-4" aria-labelledby="about-this-site">
      <h2 id="about-this-site" className="font-semibold">
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
