import { SourcesPage } from '@/components/pages/sources-page'
import { type LanguageParams, languageOf } from '../params'
import { writtenPageMetadata } from '../written-page-metadata'

export const generateMetadata = ({ params }: LanguageParams) => writtenPageMetadata(params, 'sources')

export default async function Page({ params }: LanguageParams) {
  return <SourcesPage language={await languageOf(params)} />
}
