import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { AboutPage } from '@/components/article/about-page'
import { ArticlesPage } from '@/components/article/articles-page'
import { TopicsPage } from '@/components/topics/topics-page'
import { findPage } from '@/lib/content/site-library'
import { writtenSections } from '@/lib/content/site-pages'
import { type Language, languages } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { pageMetadata } from '@/lib/site/metadata'
import { findSection, sectionPath } from '@/lib/site/paths'
import { languageOf } from '../params'

type WrittenSection = (typeof writtenSections)[number]

interface Props {
  params: Promise<{ lang: string; section: string }>
}

export const dynamicParams = false

export const generateStaticParams = () =>
  languages.flatMap((lang) =>
    writtenSections.map((section) => ({ lang, section: languageFile(lang).slugs[section] })),
  )

const pages: Record<WrittenSection, ComponentType<{ language: Language }>> = {
  articles: ArticlesPage,
  topics: TopicsPage,
  about: AboutPage,
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
  const { strings } = languageFile(language)
  switch (section) {
    case 'articles':
      return { title: strings.allArticles, description: strings.articlesIntro }
    case 'topics':
      return { title: strings.topicsAndTags, description: strings.topicsDescription }
    case 'about': {
      const { title, description } = await findPage(language, 'about')
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
