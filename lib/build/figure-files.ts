import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentStore } from '../content/store'
import { languages } from '../i18n/languages'
import { figureFilePath, sectionPath } from '../routing/paths'
import { figureFile } from './figure-file'

/** Writes every figure in every language where the server finds it as a plain file. Gives their addresses. */
export async function writeFigureFiles(root: string): Promise<string[]> {
  const folder = join(root, 'public')
  for (const language of languages) {
    const home = join(folder, sectionPath(language, 'figures'))
    await rm(home, { recursive: true, force: true })
    await mkdir(home, { recursive: true })
  }
  const store = await contentStore()
  return Promise.all(
    store.listFigures().map(async (words) => {
      const path = figureFilePath(words.language, words.name)
      await writeFile(join(folder, path), figureFile(words))
      return path
    }),
  )
}
