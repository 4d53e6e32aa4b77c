import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { Choices } from './choices'

/** The switch for the theme. It needs a script, which shows it: see client/preferences.ts. */
export function ThemeSwitch({ language, heading = false }: { language: Language; heading?: boolean }) {
  const { strings } = messages(language)
  const values = { '': strings.themeDevice, light: strings.themeLight, dark: strings.themeDark }
  return (
    <div hidden data-settings="">
      <Choices setting="theme" label={strings.theme} values={values} isLabelled={heading} />
    </div>
  )
}
