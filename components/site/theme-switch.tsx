import type { Language } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'

/** Light or dark. It needs a script to work, so a script shows it: see page.island.ts. */
export function ThemeSwitch({ language, heading = false }: { language: Language; heading?: boolean }) {
  const { strings } = languageFile(language)
  const choices = [
    { theme: '', label: strings.themeDevice },
    { theme: 'light', label: strings.themeLight },
    { theme: 'dark', label: strings.themeDark },
  ]
  return (
    <div hidden data-theme-switch="">
      {heading && <h2>{strings.theme}</h2>}
      <fieldset className="mt-3 flex flex-wrap gap-2" aria-label={strings.theme}>
        {choices.map(({ theme, label }) => (
          <button
            key={theme}
            type="button"
            className="chip"
            data-theme-choice={theme}
            aria-pressed={theme === ''}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
