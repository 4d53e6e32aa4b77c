import { isLanguage, type Language } from '../i18n/languages'

/** The folder of app/[lang] with the pages that only the site itself asks for: no reader can open them. */
const FOLDER = 'internal'

export const internalPath = (language: Language, page: string) => `/${language}/${FOLDER}/${page}`

export function isInternalPath(path: string): boolean {
  const [, language = '', folder] = path.split('/')
  return isLanguage(language) && folder === FOLDER
}
