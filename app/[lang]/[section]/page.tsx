import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { ArticlesPage } from '@/components/article/articles-page'
import { FiguresPage } from '@/components/figures/figures-page'
import { GlossaryPage } from '@/components/glossary/glossary-page'
import { AboutPage } from '@/components/pages/about-page'
import { AccessibilityPage } from '@/components/pages/accessibility-page'
import { ReadingPage } from '@/components/pages/reading-page'
import { SourcesPage } from '@/components/pages/sources-page'
import { ToolsPage } from '@/components/tools/tools-page'
import { TopicsPage } from '@/components/topics/topics-page'
import { writtenSections } from '@/lib/content/site-pages'
import { contentStore, findPage } from '@/lib/content/store'
import { figureNames } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { findSection, sectionPath } from '@/lib/routing/paths'
import { languageOf } from '../params'

type WrittenSection = (typeof writtenSections)[number]

interface Props {
  params: Promise<{ lang: string; section: string }>
}

export const dynamicParams = false

export const generateStaticParams = () =>
  languages.flatMap((lang) =>
    writtenSections.map((section) => ({ lang, section: messages(lang).slugs[section] })),
  )

const pages: Record<WrittenSection, ComponentType<{ language: Language }>> = {
  articles: ArticlesPage,
  glossary: GlossaryPage,
  tools: ToolsPage,
  topics: TopicsPage,
  figures: FiguresPage,
  about: AboutPage,
  'how-to-read-the-drawings': ReadingPage,
  sources: SourcesPage,
  accessibility: AccessibilityPage,
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, section } = await sectionAt(params)
  return pageMetadata({
    language,
    ...(await headOf(section, language)),
    paths: { en: sectionPath('en', section), nl: sectionPath('nl', section) },
  })
}

async function headOf(section: WrittenSection, language: Language) {
  const { strings } = messages(language)
  switch (section) {
    case 'articles':
      return { title: strings.allArticles, description: strings.articlesIntro }
    case 'glossary': {
      const { terms } = await contentStore()
      const count = terms.filter((term) => term.language === language).length
      return {
        title: strings.glossaryTitle,
        description: formatMessage(strings.glossaryDescription, { count }),
      }
    }
    case 'tools':
      return { title: strings.tools, description: strings.toolsIntro }
    case 'topics':
      return { title: strings.topicsAndTags, description: strings.topicsDescription }
    case 'figures':
      return {
        title: strings.figures,
        description: formatMessage(strings.figuresIntro, { count: figureNames.length }),
      }
    default: {
      const { title, description } = await findPage(language, section)
      return { title, description }
    }
  }
}

export default async function Page({ params }: Props) {
  const { language, section } = await sectionAt(params)
  const Section = pages[section]
  return <Section language={language} />
}

async function sectionAt(params: Props['params']) {
  const language = await languageOf(params)
  const { section: slug } = await params
  const section = writtenSections.find((name) => name === findSection(language, slug))
  if (!section) throw new Error(`There is no section “${slug}” in ${language}`)
  return { language, section }
}
