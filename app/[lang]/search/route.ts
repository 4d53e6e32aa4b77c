import { answerSearchPage } from '@/components/search/answer-search-page'
import { type LanguageParams, languageOf } from '../params'

export const GET = async (request: Request, { params }: LanguageParams) =>
  answerSearchPage(request, await languageOf(params))
