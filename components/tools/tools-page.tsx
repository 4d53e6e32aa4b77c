import { AlsoIn } from '@/components/layout/also-in'
import { PageFrame } from '@/components/layout/page-frame'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { sectionPath } from '@/lib/routing/paths'
import { ToolList } from './tool-list'

/** All tools, each with what it is for. */
export function ToolsPage({ language }: { language: Language }) {
  const { strings } = messages(language)
  const other = otherLanguage(language)
  const counterpart = { path: sectionPath(other, 'tools'), title: messages(other).strings.tools }
  return (
    <PageFrame language={language} section="tools" counterpart={counterpart}>
      <div className="page pt-10 lg:pt-16">
        <h1 className="font-serif text-h1 font-medium text-balance">{strings.tools}</h1>
        <p className="mt-4 max-w-[40rem] font-serif text-lead text-ink-2">{strings.toolsIntro}</p>
        <div className="mt-4">
          <AlsoIn language={language} counterpart={counterpart} />
        </div>
        <div className="mt-12 border-t-2 border-ink pt-8">
          <ToolList language={language} level={2} />
        </div>
      </div>
    </PageFrame>
  )
}
