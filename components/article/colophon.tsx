import type { Article } from '@/lib/content/article'
import { siteLibrary } from '@/lib/content/site-library'
import type { Source } from '@/lib/content/sources'
import type { Language } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { say } from '@/lib/languages/say'

/** What the article was retold from, and the sources it cites, numbered as in the text. */
export async function Colophon({ article }: { article: Article }) {
  const { language } = article
  const { strings } = languageFile(language)
  const { sources } = await siteLibrary()
  const cited = article.sources.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  return (
    <div className="colophon">
      <section aria-labelledby="about-the-source">
        <h2 id="about-the-source">{strings.aboutTheSource}</h2>
        <p>
          <Credit article={article} />
        </p>
        <p>{article.yearNote}</p>
      </section>
      {cited.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{strings.sources}</h2>
          <ol>
            {cited.map((source) => (
              <li key={source.id} id={`source-${source.id}`}>
                <SourceLine source={source} language={language} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

/** “Retold from … by …, …. Year”, without the parts that are unknown. */
function Credit({ article }: { article: Article }) {
  const { credit } = languageFile(article.language).strings
  return (
    <>
      {credit.intro} <cite lang={article.originalLanguage}>{article.originalTitle}</cite>
      {article.author && ` ${say(credit.by, { author: article.author })}`}
      {article.publication && say(credit.in, { publication: article.publication })}. {article.year}.
    </>
  )
}

function SourceLine({ source, language }: { source: Source; language: Language }) {
  const { strings } = languageFile(language)
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
