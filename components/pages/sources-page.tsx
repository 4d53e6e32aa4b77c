import { SectionHead } from '@/components/layout/headings'
import { frameIds } from '@/lib/content/frame-ids'
import { contentStore } from '@/lib/content/store'
import { formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { SourceEntry, type UsedSource } from './source-entry'
import { WrittenPage } from './written-page'

/** Every source: first those that articles cite, then those that were only consulted. */
export async function SourcesPage({ language }: { language: Language }) {
  const { strings } = messages(language)
  const store = await contentStore()
  const all = store.listSources().map((source) => {
    const [own, translated] = [language, otherLanguage(language)].map((each) =>
      store.listArticlesCiting(source.id, each),
    )
    // A source of an article that is not translated yet is cited all the same.
    return { source, users: (own?.length ? own : translated) ?? [] }
  })
  return (
    <WrittenPage name="sources" language={language}>
      <Sources
        id={frameIds.citedSources}
        title={strings.citedSources}
        entries={all.filter(({ users }) => users.length > 0)}
        language={language}
      />
      <Sources
        id={frameIds.consultedSources}
        title={strings.consultedSources}
        intro={strings.consultedIntro}
        entries={all.filter(({ users }) => users.length === 0)}
        language={language}
      />
    </WrittenPage>
  )
}

interface SourcesProps {
  id: string
  title: string
  intro?: string
  entries: readonly UsedSource[]
  language: Language
}

function Sources({ id, title, intro, entries, language }: SourcesProps) {
  const { strings } = messages(language)
  if (entries.length === 0) return null
  return (
    <section className="mt-14" aria-labelledby={id}>
      <div className="pb-3">
        <SectionHead id={id} title={title}>
          <p className="text-sm text-ink-3">{formatPlural(language, strings.sourceCount, entries.length)}</p>
        </SectionHead>
      </div>
      {intro && <p className="pb-3 text-sm text-ink-2">{intro}</p>}
      <ul className="border-t border-rule">
        {entries.map((entry) => (
          <SourceEntry key={entry.source.id} {...entry} language={language} />
        ))}
      </ul>
    </section>
  )
}
