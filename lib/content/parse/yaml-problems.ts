import { type Document, visit, type YAMLError } from 'yaml'

/** Something in a header that is not YAML as a writer means it, and where it begins. */
export type Fault = { at: number; what: string; hint: string }

/** Why a header is not valid YAML, or is so only by accident. */
export const yamlProblems = (document: Document.Parsed): Fault[] =>
  document.errors.length > 0 ? broken(document) : special(document)

const QUOTE = 'Put a text with a colon, # or quotation marks between "double quotes".'

const remedies: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'A field stands here twice: keep one.',
  TAB_AS_INDENT: 'Indent with spaces.',
}

const broken = (document: Document.Parsed): Fault[] =>
  document.errors.map(({ pos: [at], code, message }) => ({
    // A quotation mark that is never closed shows only at the end: the writer looks for where it opens.
    at: code === 'MISSING_CHAR' ? startOfQuote(document, at) : at,
    what: message,
    hint: remedies[code] ?? QUOTE,
  }))

function startOfQuote(document: Document.Parsed, end: number): number {
  let start = end
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isOpen = type?.startsWith('QUOTE_') && range && range[0] <= end && end <= range[2]
      if (isOpen) start = range[0]
    },
  })
  return start
}

/** Texts that YAML takes for something else without a word: *an alias*, &an anchor, !a tag. */
function special(document: Document.Parsed): Fault[] {
  const faults: Fault[] = document.warnings.map(({ pos }) => taken(pos[0], '!'))
  visit(document, {
    Alias: (_, { range }) => {
      faults.push(taken(range?.[0] ?? 0, '*'))
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) faults.push(taken(range?.[0] ?? 0, '&'))
    },
  })
  return faults
}

const taken = (at: number, mark: string): Fault => ({
  at,
  what: `a text begins with ${mark}`,
  hint: 'Put the whole text between "double quotes".',
})
