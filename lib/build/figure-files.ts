import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentStore } from '../content/store'
import { languages } from '../i18n/languages'
import { figureFile } from './figure-file'

/**
 * Writes every figure in every language as a file below public/<language>, in the folder of app/[lang] that has the
 * page of the figure: the same rewrite leads to both. All that lies below public/<language> is made here, so what an
 * earlier build left there goes.
 */
export async function writeFigureFiles(root: string): Promise<void> {
  const folder = (language: string) => join(root, 'public', language)
  for (const language of languages) {
    await rm(folder(language), { recursive: true, force: true })
    await mkdir(join(folder(language), 'figures'), { recursive: true })
  }
  const store = await contentStore()
  await Promise.all(
    store
      .listFigures()
      .map((words) =>
        writeFile(join(folder(words.language), 'figures', `${words.name}.svg`), figureFile(words)),
      ),
  )
}
