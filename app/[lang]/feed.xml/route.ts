import { readGeneratedText } from '@/lib/generated/files'
import { responseWithEtag } from '@/lib/http/etag'
import { type LanguageParams, languageOf } from '../params'

/** The feed, written at build time. A route answers it because programs that poll feeds rely on ETag and 304. */
export async function GET(request: Request, { params }: LanguageParams) {
  return responseWithEtag(request, readGeneratedText(`feed-${await languageOf(params)}.xml`), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
