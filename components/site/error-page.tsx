import { type Language, otherLanguage } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { homePath } from '@/lib/site/paths'
import { PageFrame } from './page-frame'

/** What a reader sees when the site itself fails. */
export function ErrorPage({ language }: { language: Language }) {
  const { strings } = languageFile(language)
  const other = otherLanguage(language)
  return (
    <PageFrame language={language}>
      <div className="page rail-grid mt-10 lg:mt-20">
        <p className="text-ink-3">500</p>
        <div>
          <h1 className="title font-serif text-h1 font-medium balanced">{strings.errorTitle}</h1>
          <p className="other mt-2 text-h3 text-ink-2" lang={other}>
            {languageFile(other).strings.errorTitle}
          </p>
          <p className="mt-5 max-w-[35rem] font-serif text-lead text-ink-2">{strings.errorText}</p>
          <p className="mt-5">
            <a className="link" href={homePath(language)}>
              {strings.home}
            </a>
          </p>
        </div>
      </div>
    </PageFrame>
  )
}
