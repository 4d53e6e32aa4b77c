import './tool-page.css'
import type { ReactNode } from 'react'
import { AlsoIn } from '@/components/layout/also-in'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { IslandScript } from '@/components/layout/island-script'
import { PageFrame } from '@/components/layout/page-frame'
import { Title } from '@/components/layout/page-title'
import type { Tool } from '@/lib/content/schemas/tools'
import { contentStore } from '@/lib/content/store'
import type { ContentStore } from '@/lib/content/store/content-store'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { assetPaths } from '@/lib/routing/assets'
import { articlePath, sectionPath, toolPath } from '@/lib/routing/paths'
import { JourneyMapTool } from './journey-map/journey-map-tool'
import { RoadmapChecklist } from './roadmap-checklist/roadmap-checklist'
import { SelfAssessment } from './self-assessment/self-assessment'
import { TipsCard } from './tips-card/tips-card'
import './tool-utilities.css'

/** The page of a tool. It can be read without script, and filled in with it. */
export async function ToolPage({ tool }: { tool: Tool }) {
  const { language } = tool
  const { strings } = messages(language)
  const store = await contentStore()
  const other = store.getTool(tool.id, otherLanguage(language))
  const counterpart = { path: toolPath(other.language, other.slug), title: other.title }
  const article = store.getArticle(tool.article, language)
  return (
    <PageFrame language={language} section="tools" counterpart={counterpart}>
      <div className="page tool-page">
        <Breadcrumbs
          language={language}
          crumbs={[{ href: sectionPath(language, 'tools'), label: strings.tools }]}
        />
        <header className="tool-page__head pt-6">
          <h1 className="font-serif text-h1 font-medium text-balance">
            <Title text={tool.title} />
          </h1>
          <div className="screen-only mt-4">
            <AlsoIn language={language} counterpart={counterpart} />
          </div>
          <p className="mt-4 max-w-measure font-serif text-lead text-ink-2">{tool.intro}</p>
          {article && (
            <p className="screen-only mt-4 text-sm text-ink-3">
              {strings.toolOf}{' '}
              <a className="link text-ink-2" href={articlePath(language, article.slug)}>
                {article.title}
              </a>
            </p>
          )}
        </header>
        {bodyOf(tool, store)}
      </div>
      <IslandScript src={assetPaths()[tool.id]} />
    </PageFrame>
  )
}

function bodyOf(tool: Tool, store: ContentStore): ReactNode {
  switch (tool.id) {
    case 'journey-map':
      return <JourneyMapTool tool={tool} />
    case 'self-assessment':
      return <SelfAssessment tool={tool} store={store} />
    case 'roadmap-checklist':
      return <RoadmapChecklist tool={tool} />
    case 'tips-card':
      return <TipsCard tool={tool} />
  }
}
