import { isLanguage, type Language } from '@/lib/i18n/languages'

/** What a file of search holds; README.md describes each format. */
export type FileKind = 'search' | 'texts' | 'shards' | 'postings' | 'stored'

/** Raise it with every change of a format: a browser may still hold a page that expects the old one. */
const VERSION = '2'

/** Separates the parts of one cell (the unit separator of ASCII). */
export const UNIT_SEPARATOR = '\u001f'

/** Collapses white space, so that a text fits on one line and between tabs. */
export const toSingleLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Writes lines of text below a header: kind, format version, language and checksum. */
export function encodeEnvelope(kind: FileKind, language: Language, lines: readonly string[]): string {
  const body = lines.join('\n')
  return `${kind} ${VERSION} ${language} ${fnv1a(body)}\n${body}`
}

/** Gives the language and the lines of a file. Throws when it is of another kind or version, cut off or damaged. */
export function decodeEnvelope(kind: FileKind, file: string): { language: Language; lines: string[] } {
  const { givenKind, version, language, checksum, body } = parse(file)
  const isKnown = givenKind === kind && version === VERSION && isLanguage(language)
  if (!isKnown) throw new Error(`Not a ${kind} file of version ${VERSION}: ${file.slice(0, 40)}`)
  if (checksum !== fnv1a(body)) throw new Error(`This ${kind} file is cut off or damaged.`)
  return { language, lines: body.split('\n') }
}

/** The checksum that the header of a file states. */
export const checksumOf = (file: string): string => parse(file).checksum

function parse(file: string) {
  const end = file.indexOf('\n')
  const [givenKind = '', version = '', language = '', checksum = ''] = file
    .slice(0, Math.max(end, 0))
    .split(' ')
  return { givenKind, version, language, checksum, body: file.slice(end + 1) }
}

/** Length and FNV-1a hash: detects damage, does not prevent forgery. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(36)}`
}
