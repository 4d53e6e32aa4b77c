import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * What the build left in .generated for the server. It is read when the server runs, not imported: a fresh clone has
 * none, and its types must be sound all the same.
 */

/** A text file below .generated. Throws where the site has not been built. */
export const readGeneratedText = (name: string): string =>
  readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.generated', name), 'utf8')

/** A JSON file below .generated. Throws where the site has not been built. */
export const readGeneratedJson = <Content>(name: string): Content => JSON.parse(readGeneratedText(name))

/**
 * Opens what the build left at the first call and keeps it. In development it is opened at every call, because the
 * files are written anew while the server runs.
 */
export function openOnce<Opened>(open: () => Opened): () => Opened {
  let opened: { value: Opened } | undefined
  return () => {
    if (!opened || process.env.NODE_ENV === 'development') opened = { value: open() }
    return opened.value
  }
}
