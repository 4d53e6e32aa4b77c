import { getMDXComponent } from 'mdx-bundler/client'
import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { Figure } from '@/components/figures/figure'
import { compileMarkdown } from '@/lib/content/compile'
import { editionIn, type Library } from '@/lib/content/library'
import { readLink } from '@/lib/content/links'
import { siteLibrary } from '@/lib/content/site-library'
import type { FigureName } from '@/lib/figures/figure-names'
import { type Language, otherLanguage } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { say } from '@/lib/languages/say'
import { articlePath } from '@/lib/site/paths'

interface BodyOf {
  language: Language
  markdown: string
  /** Ids of the sources in the order of their numbers. */
  sources?: readonly string[]
  sections: readonly { id: string; title: string }[]
  /** Names of the figures in the order of the text. */
  figures?: readonly string[]
  /** The address of the same text in the other language, where it has one. */
  counterpart?: string
}

/** The text of an article or page: the one place that runs what mdx-bundler compiled. */
export async function ArticleBody(text: BodyOf) {
  const Text = getMDXComponent(await compileMarkdown(text.markdown))
  return (
    <div className="prose">
      <Text components={elementsOf(text, await siteLibrary()) as ComponentProps<typeof Text>['components']} />
    </div>
  )
}

type Element = { children?: ReactNode; id?: string; href?: string; target?: string }

function elementsOf(text: BodyOf, library: Library): Record<string, ComponentType<Element>> {
  return {
    h2: ({ id = '', children }) => (
      <h2 id={id}>
        {children} <SectionLinks id={id} text={text} />
      </h2>
    ),
    h3: ({ id = '', children }) => (
      <h3 id={id}>
        {children} <SectionLinks id={id} text={text} />
      </h3>
    ),
    a: ({ href = '', children }) => (
      <BodyLink href={href} language={text.language} library={library} text={children} />
    ),
    table: ({ children }) => (
      <div className="table">
        <table>{children}</table>
      </div>
    ),
    'x-term': ({ children }) => children,
    'x-cite': ({ target = '' }) => <Cite id={target} text={text} />,
    'x-figure': ({ target = '' }) => (
      <Figure
        name={target as FigureName}
        language={text.language}
        number={(text.figures ?? []).indexOf(target) + 1}
      />
    ),
    'x-note': ({ children }) => (
      <aside className="margin-note" aria-label={languageFile(text.language).strings.note}>
        {children}
      </aside>
    ),
  }
}

/** Links of a heading: to itself, and to the same section in the other language. */
function SectionLinks({ id, text }: { id: string; text: BodyOf }) {
  const { strings, languageNames } = languageFile(text.language)
  const other = otherLanguage(text.language)
  const section = text.sections.find((candidate) => candidate.id === id)?.title ?? ''
  return (
    <span className="section-links">
      <a href={`#${id}`} aria-label={say(strings.linkToSection, { section })}>
        #
      </a>
      {text.counterpart && (
        <a
          href={`${text.counterpart}#${id}`}
          hrefLang={other}
          aria-label={say(strings.sameSectionIn, { section, language: languageNames[other] })}
        >
          {other.toUpperCase()}
        </a>
      )}
    </span>
  )
}

interface BodyLinkProps {
  href: string
  language: Language
  library: Library
  text: ReactNode
}

function BodyLink({ href, language, library, text }: BodyLinkProps) {
  const target = readLink(href, language)
  if (target.kind !== 'article') return <a href={href}>{text}</a>
  const article = editionIn(library, target.id, target.language)
  const path = article ? articlePath(target.language, article.slug, target.section) : href
  return (
    <a href={path} hrefLang={target.language === language ? undefined : target.language}>
      {text}
    </a>
  )
}

/** The number of a source, as a link to its line in the list. */
function Cite({ id, text }: { id: string; text: BodyOf }) {
  const number = (text.sources?.indexOf(id) ?? -1) + 1
  return (
    <sup className="cite">
      <a href={`#source-${id}`} aria-label={say(languageFile(text.language).strings.cited, { number })}>
        {number}
      </a>
    </sup>
  )
}
