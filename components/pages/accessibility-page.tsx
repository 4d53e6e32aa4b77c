import type { Language } from '@/lib/i18n/languages'
import { WrittenPage } from './written-page'

export const AccessibilityPage = ({ language }: { language: Language }) => (
  <WrittenPage name="accessibility" language={language} />
)
