import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { feedPath, sectionPath } from '@/lib/routing/paths'
import { ReadingSettings } from './settings/reading-settings'
import { ThemeSwitch } from './settings/theme-switch'

export function SiteFooter({ language }: { language: Language }) {
  const { site, strings } = messages(language)
  const other = otherLanguage(language)
  const lists = [
    [
      { href: sectionPath(language, 'articles'), label: strings.allArticles },
      { href: sectionPath(language, 'glossary'), label: strings.glossary },
      { href: sectionPath(language, 'topics'), label: strings.topicsAndTags },
    ],
    [
      { href: sectionPath(language, 'tools'), label: strings.tools },
      { href: sectionPath(language, 'figures'), label: strings.figures },
      { href: sectionPath(language, 'sources'), label: strings.sources },
    ],
    [
      { href: sectionPath(language, 'about'), label: strings.about },
      { href: sectionPath(language, 'how-to-read-the-drawings'), label: strings.howToRead },
      { href: sectionPath(language, 'accessibility'), label: strings.accessibility },
      { href: feedPath(language), label: strings.feed },
    ],
  ]
  return (
    <footer className="mt-18 border-t-2 border-ink pt-10 pb-12 lg:mt-28">
      <div className="page">
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_1fr]">
          <p className="max-w-[28rem] font-serif text-h3 text-balance">
            {site.tagline}.
            <span className="other-language block text-ink-2" lang={other}>
              {messages(other).site.tagline}.
            </span>
          </p>
          <nav
            className="grid grid-cols-2 gap-x-8 gap-y-6 text-sm sm:grid-cols-3"
            aria-label={strings.footerNavigation}
          >
            {lists.map((list) => (
              <ul key={list[0]?.href}>
                {list.map(({ href, label }) => (
                  <li key={href}>
                    <a className="quiet-link inline-block py-1.5 text-ink-2" href={href}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            ))}
          </nav>
        </div>
        <div className="mt-10 flex flex-wrap items-end justify-between gap-x-12 gap-y-5 border-t border-rule pt-6 text-sm text-ink-3">
          <p className="max-w-[38rem]">{site.credit}</p>
          <div className="flex flex-wrap gap-x-10 gap-y-4">
            <ReadingSettings language={language} />
            <ThemeSwitch language={language} />
          </div>
        </div>
      </div>
    </footer>
  )
}
