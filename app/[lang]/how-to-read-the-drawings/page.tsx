import { ReadingPage } from '@/components/pages/reading-page'
import { type LanguageParams, languageOf } from '../params'
import { writtenPageMetadata } from '../written-page-metadata'

export const generateMetadata = ({ params }: LanguageParams) =>
  writtenPageMetadata(params, 'how-to-read-the-drawings')

export default async function Page({ params }: LanguageParams) {
  return <ReadingPage language={await languageOf(params)} />
}
