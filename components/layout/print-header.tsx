import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { absoluteUrl } from '@/lib/routing/origin'

/** Replaces the site's header in print: name of the site and URL of the page. */
export function PrintHeader({ language, path }: { language: Language; path: string }) {
  return (
    <p className="print-header print-only">
      <span>{messages(language).site.name}</span>
      <span>{absoluteUrl(path).replace(/^https?:\/\//, '')}</span>
    </p>
  )
}
