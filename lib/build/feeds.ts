import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceName } from '../content/source-name'
import { contentStore } from '../content/store'
import { languages } from '../i18n/languages'
import { atomFeed } from '../meta/feed'
import { articlePath, permalinkPrefix } from '../routing/paths'
import { generatedFolder } from './generated'

/** Writes the feed of each language where its route finds it. */
export async function writeFeeds(): Promise<void> {
  for (const language of languages) {
    const entries = (await contentStore()).listArticles(language).map((article) => ({
      id: permalinkPrefix(language, article.id),
      path: articlePath(language, article.slug),
      title: article.title,
      summary: article.summary,
      author: sourceName(article),
      published: article.published,
      updated: article.updated ?? article.published,
    }))
    await writeFile(join(generatedFolder, `feed-${language}.xml`), atomFeed(language, entries))
  }
}
