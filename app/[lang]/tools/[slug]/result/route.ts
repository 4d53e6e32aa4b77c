import { resultResponse } from '@/app/[lang]/tools/[slug]/result/result-response'
import { type LanguageParams, languageOf } from '../../../params'

/** The result of the self-assessment; proxy.ts lets no other tool through. */
export const GET = async (request: Request, { params }: LanguageParams) =>
  resultResponse(request, await languageOf(params))
