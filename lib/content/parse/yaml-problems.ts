import { type Document, visit, type YAMLError } from 'yaml'

/** Why frontmatter is not the YAML its writer meant, and at which offset of the YAML source it begins. */
export type YamlProblem = { at: number; what: string; hint: string }

/** Syntax errors, or, where there are none, YAML features that a writer can only have used by accident. */
export const yamlProblems = (document: Document.Parsed): YamlProblem[] =>
  document.errors.length > 0 ? syntaxErrors(document) : accidentalFeatures(document)

const QUOTE = 'Put a text with a colon, # or quotation marks between "double quotes".'

const remedies: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'A field stands here twice: keep one.',
  TAB_AS_INDENT: 'Indent with spaces.',
}

const syntaxErrors = (document: Document.Parsed): YamlProblem[] =>
  document.errors.map(({ pos: [at], code, message }) => ({
    // An unclosed quotation mark is reported at the end of the document; the writer needs the line where it opens.
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

/** Unquoted texts that YAML reads as *an alias, &an anchor or !a tag. */
function accidentalFeatures(document: Document.Parsed): YamlProblem[] {
  const problems = document.warnings.map(({ pos }) => unquoted(pos[0], '!'))
  visit(document, {
    Alias: (_, { range }) => {
      problems.push(unquoted(range?.[0] ?? 0, '*'))
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) problems.push(unquoted(range?.[0] ?? 0, '&'))
    },
  })
  return problems
}

const unquoted = (at: number, mark: string): YamlProblem => ({
  at,
  what: `a text begins with ${mark}`,
  hint: 'Put the whole text between "double quotes".',
})
