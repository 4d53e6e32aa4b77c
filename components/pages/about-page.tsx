import type { Language } from '@/lib/languages/language'
import { WrittenPage } from './written-page'

export const AboutPage = ({ language }: { language: Language }) => (
  <WrittenPage name="about" language={language} />
)
