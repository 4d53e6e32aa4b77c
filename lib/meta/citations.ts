import { formatDate } from '../i18n/date'
import { formatMessage } from '../i18n/format'
import type { Language } from '../i18n/languages'
import { messages } from '../i18n/messages'
import { bibtexText } from './bibtex'

/** An edition of an article, as it is cited. The text is the journal's own; whose ideas it retells is named beside it. */
export interface Cited {
  id: string
  language: Language
  title: string
  /** The day of this edition, YYYY-MM-DD. */
  day: string
  /** The address of this edition, with https:// in front. */
  address: string
  originalTitle: string
  /** A person, or an organisation when `authorIsOrganisation` says so; not all originals name one. */
  author?: string | undefined
  authorIsOrganisation?: boolean | undefined
  publication?: string | undefined
  /** When the original appeared, in words: “2012”, “before or in 2016”. */
  year: string
}

/** For a text or a caption: journal, title, edition, original, address. */
export function plainCitation(cited: Cited): string {
  const { site, strings } = messages(cited.language)
  const edition = formatMessage(strings.citation.edition, { date: formatDate(cited.day, cited.language) })
  return `${site.name}, “${cited.title}”, ${edition}. ${retoldFrom(cited, cited.author)}. ${cited.address}`
}

/** A citation in the style of the American Psychological Association; its title is set in italics. */
export interface ApaCitation {
  before: string
  title: string
  after: string
}

/** APA, 7th edition: a web page of a group author, with its original in the description between brackets. */
export function apaCitation(cited: Cited): ApaCitation {
  const { site } = messages(cited.language)
  const author = cited.author && (cited.authorIsOrganisation ? cited.author : withInitials(cited.author))
  return {
    before: `${site.name}. (${apaDate(cited)}). `,
    title: cited.title.replace(/(?<=[:?!] )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    after: ` [${retoldFrom(cited, author)}]. ${cited.address}`,
  }
}

export const textOfApa = ({ before, title, after }: ApaCitation) => `${before}${title}${after}`

/** The year comes first; English says month and day behind it, Dutch the day and the month. */
function apaDate({ day, language }: Cited): string {
  const monthAndDay = formatDate(day, language, { month: 'long', day: 'numeric' })
  return `${day.slice(0, 4)}, ${language === 'en' ? monthAndDay.replace(/^(\d+) (.+)$/, '$2 $1') : monthAndDay}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const languageNames: Record<Language, string> = { en: 'english', nl: 'dutch' }

/** An entry for BibTeX and biblatex. `@misc` is known to every style; the journal stands in braces, as one name. */
export function bibtexEntry(cited: Cited): string {
  const { site } = messages(cited.language)
  const [year = '', month = ''] = cited.day.split('-')
  return `@misc{cco-journal-${cited.id}-${cited.language},
  author = {{${bibtexText(site.name)}}},
  title = {{${bibtexText(cited.title)}}},
  year = {${year}},
  month = ${months[Number(month) - 1]},
  note = {${bibtexText(retoldFrom(cited, cited.author))}},
  language = {${languageNames[cited.language]}},
  url = {${cited.address}}
}`
}

/** “Retold from … by …, …, year”, without the parts that are unknown. */
function retoldFrom(
  { language, originalTitle, publication, year }: Cited,
  author: string | undefined,
): string {
  const { credit } = messages(language).strings
  return [
    `${credit.intro} “${originalTitle}”`,
    author && ` ${formatMessage(credit.by, { author })}`,
    publication && formatMessage(credit.in, { publication }),
    `, ${year}`,
  ]
    .filter(Boolean)
    .join('')
}

/** “Peter C. Verhoef” becomes “P. C. Verhoef”, “Jean-Luc de Vries” “J.-L. de Vries”: given names as initials. */
function withInitials(name: string): string {
  const words = name.split(/\s+/)
  // The family name begins at its first particle (van, de), else it is the last word.
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word))
  const family = particle === -1 ? words.length - 1 : particle
  const initials = words.slice(0, family).map((word) => word.replace(/(\p{Lu})[\p{L}.’']*/gu, '$1.'))
  return [...initials, ...words.slice(family)].join(' ')
}
