import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { responseWithEtag } from '@/lib/http/etag'
import { type LanguageParams, languageOf } from '../params'

/** The feed, written at build time. A route answers it because programs that poll feeds rely on ETag and 304. */
export async function GET(request: Request, { params }: LanguageParams) {
  const file = join(process.cwd(), '.generated', `feed-${await languageOf(params)}.xml`)
  return responseWithEtag(request, await readFile(file, 'utf8'), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
