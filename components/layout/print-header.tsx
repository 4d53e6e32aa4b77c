import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { absoluteUrl } from '@/lib/routing/origin'

/** What stands at the head of a page on paper, in place of the site's header: whose it is and where it is found. */
export function PaperHead({ language, path }: { language: Language; path: string }) {
  return (
    <p className="print-header print-only">
      <span>{messages(language).site.name}</span>
      <span>{absoluteUrl(path).replace(/^https?:\/\//, '')}</span>
    </p>
  )
}
