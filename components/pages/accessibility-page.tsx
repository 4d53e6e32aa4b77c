import type { Language } from '@/lib/languages/language'
import { WrittenPage } from './written-page'

export const AccessibilityPage = ({ language }: { language: Language }) => (
  <WrittenPage name="accessibility" language={language} />
)
