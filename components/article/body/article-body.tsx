import { getMDXComponent } from 'mdx-bundler/client'
import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { Figure } from '@/components/figures/figure'
import { TermLink } from '@/components/glossary/term-link'
import { compileMarkdown } from '@/lib/content/compile'
import { contentStore } from '@/lib/content/store'
import type { ContentStore } from '@/lib/content/store/content-store'
import type { FigureName } from '@/lib/figures/figure-names'
import { formatMessage } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { BodyLink } from './body-link'
import { type Embedding, standalone } from './embedding'
import { CopyLink, SectionLinks } from './section-links'

interface ArticleBodyProps {
  language: Language
  markdown: string
  /** Ids of the sources in the order of their numbers. */
  sources?: readonly string[]
  sections: readonly { id: string; title: string }[]
  /** Names of the figures in the order of the text. */
  figures?: readonly string[]
  /** The address of the same text in the other language, where it has one. */
  counterpart?: string
  /** Absolute URLs of the links in the text, numbered in print after the sources. */
  notes?: readonly string[]
  /** How the text is embedded in its page. Only a text that is alone on its page has links at its headings. */
  embedding?: Embedding
  /** Rendered before the text of the heading with this id, such as a drawn sign. */
  atHeading?: (id: string) => ReactNode
}

/** The text of an article or page: the one place that runs what mdx-bundler compiled. */
export async function ArticleBody(text: ArticleBodyProps) {
  const Text = getMDXComponent(await compileMarkdown(text.markdown))
  return (
    <>
      <div className="prose">
        <Text
          components={elementsOf(text, await contentStore()) as ComponentProps<typeof Text>['components']}
        />
      </div>
      {!text.embedding && <CopyLink language={text.language} counterpart={text.counterpart} />}
    </>
  )
}

type Element = { children?: ReactNode; id?: string; href?: string; target?: string }

function elementsOf(text: ArticleBodyProps, store: ContentStore): Record<string, ComponentType<Element>> {
  const embedding = text.embedding ?? standalone
  const headings = embedding.level === 3 ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const)
  const notes = text.notes && { first: (text.sources ?? []).length + 1, addresses: text.notes }
  return {
    h2: (heading) => <Heading {...heading} as={headings[0]} text={text} />,
    h3: (heading) => <Heading {...heading} as={headings[1]} text={text} />,
    a: ({ href = '', children }) => (
      <BodyLink href={href} text={children} {...{ language: text.language, store, notes, embedding }} />
    ),
    table: ({ children }) => (
      <div className="overflow-x-auto">
        <table>{children}</table>
      </div>
    ),
    'x-term': ({ target = '', children }) => (
      <TermLink id={target} language={text.language}>
        {children}
      </TermLink>
    ),
    'x-cite': ({ target = '' }) => <Cite id={target} text={text} />,
    'x-figure': ({ target = '' }) => (
      <Figure
        name={target as FigureName}
        language={text.language}
        number={(text.figures ?? []).indexOf(target) + 1}
      />
    ),
    'x-note': ({ children }) => (
      <aside className="prose__note" role="note" aria-label={messages(text.language).strings.note}>
        {children}
      </aside>
    ),
  }
}

/** A heading of the text, and the links that lead to it. */
function Heading({
  id = '',
  children,
  as: Rank,
  text,
}: Element & { as: 'h2' | 'h3' | 'h4'; text: ArticleBodyProps }) {
  const title = text.sections.find((section) => section.id === id)?.title ?? ''
  return (
    <Rank id={(text.embedding ?? standalone).idOf(id)}>
      {text.atHeading?.(id)}
      {children}
      {!text.embedding && (
        <>
          {' '}
          <SectionLinks id={id} title={title} language={text.language} counterpart={text.counterpart} />
        </>
      )}
    </Rank>
  )
}

/** The number of a source, as a link to its line in the list. */
function Cite({ id, text }: { id: string; text: ArticleBodyProps }) {
  const number = (text.sources?.indexOf(id) ?? -1) + 1
  return (
    <sup className="prose__cite">
      <a
        href={`#${(text.embedding ?? standalone).linkTo(`source-${id}`)}`}
        aria-label={formatMessage(messages(text.language).strings.cited, { number })}
      >
        {number}
      </a>
    </sup>
  )
}
