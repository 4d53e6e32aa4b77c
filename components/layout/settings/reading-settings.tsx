import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { Choices } from './choices'

/** Switches for text size and line length. They need a script, which shows them: see client/preferences.ts. */
export function ReadingSettings({ language }: { language: Language }) {
  const { strings } = messages(language)
  const sizes = { small: strings.sizeSmall, '': strings.sizeMedium, large: strings.sizeLarge }
  const widths = { narrow: strings.widthNarrow, '': strings.widthNormal, wide: strings.widthWide }
  return (
    <div className="reading-settings" hidden data-settings="">
      <Choices setting="size" label={strings.textSize} values={sizes} isLabelled />
      <Choices setting="width" label={strings.textWidth} values={widths} isLabelled />
    </div>
  )
}
