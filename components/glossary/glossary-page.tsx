import { AlsoIn } from '@/components/layout/also-in'
import { BigNumber } from '@/components/layout/headings'
import { IslandScript } from '@/components/layout/island-script'
import { PageFrame } from '@/components/layout/page-frame'
import { byLetter } from '@/lib/content/glossary'
import { contentStore } from '@/lib/content/store'
import { formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { definedTermSet } from '@/lib/meta/defined-terms'
import { assetPaths } from '@/lib/routing/assets'
import { glossaryByOtherPath, glossaryPath } from '@/lib/routing/paths'
import { GlossaryTools } from './glossary-tools'
import { LetterSection } from './letter-section'
import { LinkedData } from './linked-data'

interface GlossaryPageProps {
  language: Language
  /** Which terms are sorted: those of the page's language, or those of the other. */
  by?: 'own' | 'other'
}

/** Every term of the journal, under its letter. */
export async function GlossaryPage({ language, by = 'own' }: GlossaryPageProps) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const address = by === 'own' ? glossaryPath : glossaryByOtherPath
  const counterpart = { path: address(other), title: messages(other).strings.glossaryTitle }
  const store = await contentStore()
  const pairs = store.listTermPairs(language)
  const groups = byLetter(pairs, by)
  return (
    <PageFrame language={language} section="glossary" counterpart={counterpart}>
      <div className="page">
        <header className="rail-grid pt-10 lg:pt-16">
          <p className="order-last mt-5 text-sm text-ink-3 lg:order-first lg:mt-4">
            <BigNumber value={pairs.length} /> {formatPlural(language, strings.glossaryCount, pairs.length)}
          </p>
          <div>
            <h1 className="font-serif text-h1 font-medium text-balance">{strings.glossaryTitle}</h1>
            <div className="mt-4">
              <AlsoIn language={language} counterpart={counterpart} />
            </div>
            <p className="mt-4 max-w-[40rem] font-serif text-lead text-ink-2">{strings.glossaryIntro}</p>
            <GlossaryTools language={language} by={by} letters={groups.map(({ letter }) => letter)} />
          </div>
        </header>
        <div className="mt-8 lg:mt-10">
          {groups.map((group) => (
            <LetterSection key={group.letter} group={group} store={store} by={by} />
          ))}
        </div>
      </div>
      <IslandScript src={assetPaths()['filter-terms']} />
      <LinkedData data={definedTermSet(store, language)} />
    </PageFrame>
  )
}
