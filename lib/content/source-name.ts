import { messages } from '../i18n/messages'
import type { Article } from './schemas/article'

/** The short name of an article's source: its author, else its publication, else the journal. */
export const sourceName = ({ author, publication, language }: Article): string =>
  author ?? publication ?? messages(language).site.name
