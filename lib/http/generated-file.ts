import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A JSON file that the build left in .generated for the server. It is read when the server runs, not imported: a
 * fresh clone has none, and its types must be sound all the same.
 */
export const readGeneratedFile = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.generated', name), 'utf8'))
