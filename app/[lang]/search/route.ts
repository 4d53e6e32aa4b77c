import { answerSearchPage } from '@/components/search/answer-search-page'
import { languageOf, type LanguageParams } from '../params'

export const GET = async (request: Request, { params }: LanguageParams) => answerSearchPage(request, await languageOf(params))
