import { languageOf, type SlugParams } from '../../../params'
import { resultResponse } from './result-response'

export const GET = async (request: Request, { params }: SlugParams) =>
  resultResponse(request, await languageOf(params), (await params).slug)
