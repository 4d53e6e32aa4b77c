import { type Language, languages } from '../i18n/languages'

/**
 * The public names of the folders of app/[lang], by their path there. A folder that is not named here has its own name
 * in every language. This is the one place where names of folders and of addresses meet: paths.ts makes addresses
 * with it, next.config.ts leads them back to the folders.
 */
export const localizedNames = {
  articles: { en: 'articles', nl: 'artikelen' },
  'articles/[slug]/side-by-side': { en: 'side-by-side', nl: 'naast-elkaar' },
  topics: { en: 'topics', nl: 'onderwerpen' },
  'topics/[slug]/print': { en: 'print', nl: 'afdrukken' },
  glossary: { en: 'glossary', nl: 'begrippen' },
  'glossary/by-other-language': { en: 'by-dutch-term', nl: 'op-engelse-term' },
  figures: { en: 'figures', nl: 'figuren' },
  tools: { en: 'tools', nl: 'hulpmiddelen' },
  'tools/[slug]/result': { en: 'result', nl: 'uitslag' },
  search: { en: 'search', nl: 'zoeken' },
  about: { en: 'about', nl: 'over' },
  'how-to-read-the-drawings': { en: 'how-to-read-the-drawings', nl: 'zo-leest-u-de-tekeningen' },
  sources: { en: 'sources', nl: 'bronnen' },
  accessibility: { en: 'accessibility', nl: 'toegankelijkheid' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type LocalizedFolder = keyof typeof localizedNames

const names: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(Object.entries(localizedNames))

/**
 * The public address in a language of a folder of app/[lang], such as `articles/[slug]`. Placeholders are filled from
 * `params`; one without a value stays as it is written.
 */
export function localizedPath(
  language: Language,
  folder: string,
  params: Readonly<Record<string, string>> = {},
): string {
  const steps = folder === '' ? [] : folder.split('/')
  const written = steps.map((step, at) => {
    const name = names.get(steps.slice(0, at + 1).join('/'))?.[language]
    return name ?? params[placeholderIn(step) ?? ''] ?? step
  })
  return ['', language, ...written].join('/')
}

/** `slug` of `[slug]`. */
const placeholderIn = (step: string) => /^\[(\w+)\]$/.exec(step)?.[1]

/**
 * The public address of what the framework serves at an address of its own, such as `/nl/articles/a`, or the path
 * itself where it is the same. `route` names the folders it is served from: `/[lang]/articles/[slug]`.
 */
export function publicPath(path: string, route: string): string {
  const [, first = '', ...steps] = path.split('/')
  const [, placeholder, ...folders] = route.split('/')
  const language = languages.find((each) => each === first)
  if (!language || placeholder !== '[lang]') return path
  // Only a step that is the folder itself has another name: `about.segments` has none.
  const named = steps.map((step, at) => {
    const name = step === folders[at] ? names.get(folders.slice(0, at + 1).join('/')) : undefined
    return name?.[language] ?? step
  })
  return ['', language, ...named].join('/')
}

/** A rule of `rewrites` in next.config.ts: a public address with `:name` for what varies, and where it is served. */
export interface Rewrite {
  source: string
  destination: string
}

/**
 * The rules that lead public addresses to their folders, for every language in which a folder has another name. A rule
 * covers all that lies below its folder and the rules below go on from it, so a new page needs none of its own.
 */
export function localizedRewrites(): Rewrite[] {
  const rest = ':rest*'
  return languages.flatMap((language) =>
    [...names].flatMap(([folder, name]) => {
      const above = folder.split('/').slice(0, -1)
      const own = folder.split('/').at(-1) ?? folder
      const parent = ['', language, ...above.map((step) => step.replace(/^\[(\w+)\]$/, ':$1'))].join('/')
      return name[language] === own
        ? []
        : [
            {
              source: `${parent}/${name[language]}/${rest}`,
              destination: `${parent}/${own}/${rest}`,
            },
          ]
    }),
  )
}
