import { messages } from '../i18n/messages'
import type { Article } from './schemas/article'

/** Whose ideas an article retells, in few words: the author, else where it appeared, else the journal itself. */
export const sourceName = ({ author, publication, language }: Article): string =>
  author ?? publication ?? messages(language).site.name
