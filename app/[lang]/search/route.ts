import { type LanguageParams, languageOf } from '../params'
import { searchPageResponse } from './search-response'

export const GET = async (request: Request, { params }: LanguageParams) =>
  searchPageResponse(request, await languageOf(params))
