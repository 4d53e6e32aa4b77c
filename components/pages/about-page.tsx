import type { Language } from '@/lib/i18n/languages'
import { WrittenPage } from './written-page'

export const AboutPage = ({ language }: { language: Language }) => (
  <WrittenPage name="about" language={language} />
)
