import { readGeneratedJson } from '../generated/files'
import type { PageTemplate } from './page-template'
import type { TemplateSource } from './page-templates'

const read = new Map<string, PageTemplate>()

/**
 * The template that the build cut from a page. In development no page is written beforehand: it is asked for from the
 * server that `request` was sent to, and cut for each answer.
 */
export async function readTemplate(source: TemplateSource, request: Request): Promise<PageTemplate> {
  if (process.env.NODE_ENV === 'development') {
    const { cutTemplate } = await import('./cut-template')
    const page = await fetch(new URL(source.path, request.url))
    return cutTemplate(await page.text(), source.findSlots)
  }
  const template = read.get(source.name) ?? readGeneratedJson<PageTemplate>(templateFile(source))
  read.set(source.name, template)
  return template
}

/** The file of a template, below .generated. */
export const templateFile = ({ name }: TemplateSource) => `templates/${name}.json`
