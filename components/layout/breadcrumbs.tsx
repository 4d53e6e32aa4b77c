import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'

interface Crumb {
  href: string
  label: string
}

export function Breadcrumbs({ language, crumbs }: { language: Language; crumbs: readonly Crumb[] }) {
  return (
    <nav className="pt-6 text-sm text-ink-3 lg:pt-9" aria-label={messages(language).strings.breadcrumb}>
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label }, index) => (
          <li key={href}>
            {index > 0 && (
              <span aria-hidden="true" className="me-2">
                /
              </span>
            )}
            <a className="quiet-link inline-block py-1" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
