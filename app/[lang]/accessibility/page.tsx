import { AccessibilityPage } from '@/components/pages/accessibility-page'
import { type LanguageParams, languageOf } from '../params'
import { writtenPageMetadata } from '../written-page-metadata'

export const generateMetadata = ({ params }: LanguageParams) => writtenPageMetadata(params, 'accessibility')

export default async function Page({ params }: LanguageParams) {
  return <AccessibilityPage language={await languageOf(params)} />
}
