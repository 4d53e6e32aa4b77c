// All files of an index are lines of text behind a line that names them and proves that they are whole.
const VERSION = '1'

/** Stands between the sections of a text. */
export const SECTION_SIGN = '\u001f'

export function writeFile(name: string, lines: string[]): string {
  const body = lines.join('\n')
  return `${name} ${VERSION} ${proofOf(body)}\n${body}`
}

/** The lines of a file, or an error that says what is the matter with it. */
export function readFile(name: string, file: string): string[] {
  const end = file.indexOf('\n')
  const [givenName, version, proof] = file.slice(0, Math.max(end, 0)).split(' ')
  if (givenName !== name) throw new Error(`This is not a file of ${name}.`)
  if (version !== VERSION) throw new Error(`The file of ${name} has version ${version}, not ${VERSION}.`)
  const body = file.slice(end + 1)
  if (proof !== proofOf(body)) throw new Error(`The file of ${name} is cut off or damaged.`)
  return body.split('\n')
}

/** What proves a file to be whole, as its first line says. */
export const proofOfFile = (file: string): string => file.slice(0, file.indexOf('\n')).split(' ')[2] ?? ''

/** FNV-1a: enough to notice damage, not to prevent forgery. */
function proofOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(36)}`
}
