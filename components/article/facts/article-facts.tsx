import type { ReactNode } from 'react'
import { frameIds } from '@/lib/content/frame-ids'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { sourceName } from '@/lib/content/source-name'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { TagLinks } from './tag-links'

/** Where the article comes from, how long it takes, and its tags. No date: most originals have none. */
export async function ArticleFacts({ article }: { article: Article }) {
  const { language } = article
  const { strings } = messages(language)
  const tags = (await contentStore()).listTopicsOf(article, 'tag')
  return (
    <dl className="article-facts">
      <Fact name={strings.source}>
        <a className="link" href={`#${frameIds.aboutTheSource}`}>
          {[sourceName(article), article.affiliation].filter(Boolean).join(', ')}
        </a>
      </Fact>
      <Fact name={strings.readingTime}>
        {formatMessage(strings.minutes, { count: readingMinutes(article.words) })}
      </Fact>
      <Fact name={strings.tags}>
        <TagLinks tags={tags} language={language} />
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
