import type { ReactNode } from 'react'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'

interface StatusPageProps {
  language: Language
  status: number
  /** Keys of the messages: the title, shown in both languages, and the explanation. */
  title: 'notFoundTitle' | 'errorTitle'
  text: 'notFoundText' | 'errorText'
  /** Links to other pages. */
  children: ReactNode
}

/** The content of a page that answers with an error status. */
export function StatusPage({ language, status, title, text, children }: StatusPageProps) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  return (
    <div className="page rail-grid mt-10 lg:mt-20">
      <p className="text-ink-3">{status}</p>
      <div>
        <h1 className="font-serif text-h1 font-medium text-balance">{strings[title]}</h1>
        <p className="other-language mt-2 text-h3 text-ink-2" lang={other}>
          {messages(other).strings[title]}
        </p>
        <p className="mt-5 max-w-[35rem] font-serif text-lead text-ink-2">{strings[text]}</p>
        {children}
      </div>
    </div>
  )
}
