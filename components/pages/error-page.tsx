import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { homePath } from '@/lib/routing/paths'
import { PageFrame } from '../layout/page-frame'
import { StatusPage } from './status-page'

/** The page for unexpected errors of the server. */
export function ErrorPage({ language }: { language: Language }) {
  return (
    <PageFrame language={language}>
      <StatusPage language={language} status={500} title="errorTitle" text="errorText">
        <p className="mt-5">
          <a className="link" href={homePath(language)}>
            {messages(language).strings.home}
          </a>
        </p>
      </StatusPage>
    </PageFrame>
  )
}
