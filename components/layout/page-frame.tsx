import type { ReactNode } from 'react'
import { frameIds } from '@/lib/content/frame-ids'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import type { SectionName } from '@/lib/routing/paths'
import type { Counterpart } from './counterpart'
import { SiteHeader } from './header/site-header'
import { SiteFooter } from './site-footer'

interface PageFrameProps {
  language: Language
  /** The section of the site that the page belongs to. */
  section?: SectionName
  counterpart?: Counterpart | undefined
  children: ReactNode
}

/** Header, main element and footer of every page. */
export function PageFrame({ language, section, counterpart, children }: PageFrameProps) {
  return (
    <>
      <a
        className="absolute -top-24 left-(--gutter) z-10 bg-ink px-5 py-3 text-paper focus:top-3"
        href={`#${frameIds.main}`}
      >
        {messages(language).strings.skipToContent}
      </a>
      <SiteHeader language={language} section={section} counterpart={counterpart} />
      <main id={frameIds.main} tabIndex={-1} data-markable={section === 'search' ? undefined : ''}>
        {children}
      </main>
      <SiteFooter language={language} />
    </>
  )
}
