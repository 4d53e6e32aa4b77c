import { Logo } from '@/components/layout/header/logo'
import { type Language, languages, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { homePath, type SectionName, sectionPath } from '@/lib/routing/paths'
import type { Counterpart } from '../counterpart'
import { ThemeSwitch } from '../settings/theme-switch'
import { MenuIcon } from './icons'
import { LanguageLink } from './language-link'
import { SearchTrigger } from './search-trigger'

interface SiteHeaderProps {
  language: Language
  section: SectionName | undefined
  counterpart: Counterpart | undefined
}

const navigation = ['articles', 'glossary', 'tools'] as const
/** The phone menu has room for more. */
const menu = [...navigation, 'topics', 'about'] as const

export function SiteHeader({ language, section, counterpart }: SiteHeaderProps) {
  const { site, strings } = messages(language)
  return (
    <header className="border-b border-rule">
      <div className="page site-header__bar">
        <a className="site-header__name" href={homePath(language)}>
          <Logo />
          <span className="max-xl:hidden">{site.name}</span>
          <span className="xl:hidden">{site.shortName}</span>
        </a>
        <nav
          className="hidden gap-[clamp(1.25rem,2vw,1.75rem)] whitespace-nowrap lg:flex"
          aria-label={strings.mainNavigation}
        >
          {navigation.map((name) => (
            <SectionLink
              key={name}
              language={language}
              name={name}
              current={section}
              className="quiet-link py-2"
            />
          ))}
        </nav>
        <span className="site-header__language text-sm lg:hidden">
          <LanguageLink language={otherLanguage(language)} from={language} counterpart={counterpart} short />
        </span>
        <SearchTrigger language={language} />
        <span className="hidden gap-4 text-sm whitespace-nowrap lg:flex">
          {languages.map((each) => (
            <LanguageLink key={each} language={each} from={language} counterpart={counterpart} />
          ))}
        </span>
        <PhoneMenu language={language} section={section} counterpart={counterpart} />
      </div>
    </header>
  )
}

function PhoneMenu({ language, section, counterpart }: SiteHeaderProps) {
  const { name, strings } = messages(language)
  const other = otherLanguage(language)
  return (
    <details className="menu lg:hidden">
      <summary aria-label={strings.menu}>
        <MenuIcon />
      </summary>
      <div className="menu__sheet">
        <nav aria-label={strings.menu}>
          {menu.map((each) => (
            <SectionLink key={each} language={language} name={each} current={section} className="menu__row" />
          ))}
        </nav>
        <h2>{strings.language}</h2>
        <p className="menu__row">
          <span className="current-mark font-semibold">{name}</span>
        </p>
        <a
          className="menu__row other-language"
          href={counterpart?.path ?? homePath(other)}
          lang={other}
          hrefLang={other}
          data-keeps-section={counterpart ? '' : undefined}
        >
          <span className="w-full">{messages(other).name}</span>
          {counterpart && <span className="text-item text-ink-2">{counterpart.title}</span>}
        </a>
        <ThemeSwitch language={language} heading />
      </div>
    </details>
  )
}

interface SectionLinkProps {
  language: Language
  name: (typeof menu)[number]
  current: SectionName | undefined
  className: string
}

function SectionLink({ language, name, current, className }: SectionLinkProps) {
  const here = name === current
  return (
    <a
      className={`${className} ${here ? 'font-semibold' : ''}`}
      href={sectionPath(language, name)}
      aria-current={here ? 'page' : undefined}
    >
      <span className={here ? 'current-mark' : undefined}>{messages(language).strings[name]}</span>
    </a>
  )
}
