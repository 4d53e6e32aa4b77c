import { frameIds } from '@/lib/content/frame-ids'
import { addressesLinkedIn } from '@/lib/content/link-href'
import type { Article } from '@/lib/content/schemas/article'
import type { Source } from '@/lib/content/schemas/sources'
import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import type { Embedding } from '../body/embedding'

interface SourceListProps {
  article: Article
  embedding: Embedding
}

/** The sources an article cites, numbered as in its text. */
export async function SourceList({ article, embedding }: SourceListProps) {
  const { strings } = messages(article.language)
  const store = await contentStore()
  const cited = article.sources.flatMap((id) => store.getSource(id) ?? [])
  if (cited.length === 0) return null
  const Heading = `h${embedding.level}` as const
  return (
    <section aria-labelledby={embedding.landmark(frameIds.sources)}>
      <Heading id={embedding.idOf(frameIds.sources)}>{strings.sources}</Heading>
      <ol>
        {cited.map((source) => (
          <li key={source.id} id={embedding.idOf(`source-${source.id}`)}>
            <SourceLine source={source} language={article.language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** In print, the URLs of the links in the text, numbered after the sources. */
export async function LinkNotes({ article, embedding }: SourceListProps) {
  const addresses = addressesLinkedIn(article, await contentStore())
  if (addresses.length === 0) return null
  const Heading = `h${embedding.level}` as const
  return (
    <section className="print-only">
      <Heading>{messages(article.language).strings.linksInText}</Heading>
      <ol start={article.sources.length + 1}>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ol>
    </section>
  )
}

function SourceLine({ source, language }: { source: Source; language: Language }) {
  const { strings } = messages(language)
  const title = (
    <cite lang={source.language === language ? undefined : source.language}>{source.title[language]}</cite>
  )
  const facts = [source.publication?.[language], source.date?.[language]].filter(Boolean).join(', ')
  return (
    <>
      {source.author && `${source.author[language]}, `}
      {source.url ? <a href={source.url}>{title}</a> : title}
      {facts && `, ${facts}`}.{source.remark && ` ${source.remark[language]}`}
      {source.read === 'quoted' && ` ${strings.quotedElsewhere}`}
    </>
  )
}
