import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Problem } from '../problem'

/** A file of content as it was read. */
export interface ContentFile {
  file: string
  /** The file's name without its ending. */
  id: string
  source: string
}

/** What was read below a folder, and what could not be read. A problem names the file or the folder concerned. */
export interface FilesRead {
  files: ContentFile[]
  problems: Problem[]
}

/** Reads a file that the content cannot do without. */
export function readRequiredFile(file: string): FilesRead {
  try {
    return { files: [readContentFile(file)], problems: [] }
  } catch (error) {
    const problem = isMissing(error)
      ? {
          file,
          line: 1,
          message: 'the file is missing',
          hint: 'The content folder needs it: see the README.',
        }
      : unreadable(file, 'file', error)
    return { files: [], problems: [problem] }
  }
}

/** Reads every Markdown file of a folder, by name. A folder that is not there is empty; one that cannot be read is a problem. */
export function readFolder(folder: string): FilesRead {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    return { files: [], problems: isMissing(error) ? [] : [unreadable(folder, 'folder', error)] }
  }
  const read = names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => readNamed(join(folder, name), name))
  return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) }
}

function readNamed(file: string, name: string): FilesRead {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name)) {
    const problem = {
      file,
      line: 1,
      message: `“${name}” cannot be a file’s name here`,
      hint: 'Use small letters, digits, hyphens and the ending .md: the name is the id in all languages.',
    }
    return { files: [], problems: [problem] }
  }
  try {
    return { files: [readContentFile(file)], problems: [] }
  } catch (error) {
    return { files: [], problems: [unreadable(file, 'file', error)] }
  }
}

// Synchronous for the reason given in content-fingerprint.ts.
const readContentFile = (file: string): ContentFile => ({
  file,
  id: basename(file, '.md'),
  source: readFileSync(file, 'utf8'),
})

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

const unreadable = (file: string, kind: 'file' | 'folder', error: unknown): Problem => ({
  file,
  line: 1,
  message: `the ${kind} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  hint: 'This is a problem of the file system, such as missing permissions, not of the text.',
})
