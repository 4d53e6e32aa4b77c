import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../i18n/languages'
import { searchTemplatePath, toolPath } from '../routing/paths'

/** A page written at build time that an answer per request is set into, so that the answer ships no runtime either. */
export interface PageTemplate {
  /** The name of the file where the build keeps it. */
  name: string
  /** The address it is written under. In development pages are not written beforehand: it is asked for there. */
  path: string
}

export const searchTemplate = (language: Language): PageTemplate => ({
  name: `search-frame-${language}`,
  path: searchTemplatePath(language),
})

/** The page of a tool, whose result is set into it. */
export const toolTemplate = (language: Language, slug: string): PageTemplate => ({
  name: `tool-${slug}-${language}`,
  path: toolPath(language, slug),
})

const SLOT = '<div data-slot="">'

/** Sets markup into the slot of a frame. */
export function fillSlot(frame: string, markup: string): string {
  const [before, after] = frame.split(SLOT)
  if (before === undefined || after === undefined) throw new Error('The frame has no place for results.')
  return before + SLOT + markup + after
}

const kept = new Map<string, string>()

/** The HTML of a frame. */
export async function readPageTemplate({ name, path }: PageTemplate, request: Request): Promise<string> {
  if (process.env.NODE_ENV === 'development') return (await fetch(new URL(path, request.url))).text()
  const frame = kept.get(name) ?? (await readFile(join(process.cwd(), '.generated', `${name}.html`), 'utf8'))
  kept.set(name, frame)
  return frame
}
