import { AboutPage } from '@/components/pages/about-page'
import { type LanguageParams, languageOf } from '../params'
import { writtenPageMetadata } from '../written-page-metadata'

export const generateMetadata = ({ params }: LanguageParams) => writtenPageMetadata(params, 'about')

export default async function Page({ params }: LanguageParams) {
  return <AboutPage language={await languageOf(params)} />
}
