import { searchPageResponse } from '@/app/[lang]/search/search-response'
import { type LanguageParams, languageOf } from '../params'

export const GET = async (request: Request, { params }: LanguageParams) =>
  searchPageResponse(request, await languageOf(params))
