import type { Language } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { homePath } from '@/lib/site/paths'
import { Apology } from './apology'
import { PageFrame } from './page-frame'

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
