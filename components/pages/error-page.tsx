import type { Language } from '@/lib/i18n/languages'
import { languageFile } from '@/lib/i18n/messages'
import { homePath } from '@/lib/routing/paths'
import { Apology } from '../layout/status-page'
import { PageFrame } from '../layout/page-frame'

/** What a reader sees when the site itself fails. */
export function ErrorPage({ language }: { language: Language }) {
  return (
    <PageFrame language={language}>
      <Apology language={language} status={500} title="errorTitle" text="errorText">
        <p className="mt-5">
          <a className="link" href={homePath(language)}>
            {languageFile(language).strings.home}
          </a>
        </p>
      </Apology>
    </PageFrame>
  )
}
