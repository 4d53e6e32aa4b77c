import type { SynonymGroup } from '@/lib/content/schemas/synonyms'
import type { Language } from '@/lib/i18n/languages'
import { buildIndex } from '@/lib/search/index/build'
import type { SearchDocument } from '@/lib/search/index/document'
import { type OpenIndex, openIndex } from '@/lib/search/index/open'

/** A few documents about gardens, so that tests of search do not depend on the words of the journal. */
const articles: Record<
  Language,
  [id: string, title: string, keywords: string, intro: string, ...sections: string[]][]
> = {
  en: [
    [
      'roses',
      'Pruning roses: a winter job',
      'when do I cut roses',
      'Sharp shears and a dry day are all you need.',
      'Before you start',
      'Wear gloves. Old wood is grey.',
      'Where to cut',
      'Cut above a bud that looks outward, and burn diseased branches.',
    ],
    [
      'compost',
      'Compost in four steps',
      'rotting, heap',
      'Kitchen waste feeds the soil.',
      'Layers',
      'Put brown and green layers on each other.',
      'Watering the heap',
      'A heap that is too dry does not rot: water it.',
    ],
    [
      'frost',
      'Frost protection',
      'cold nights',
      'Late frost kills blossom.',
      'Fleece',
      'Cover young plants with garden fleece before sunset.',
    ],
    [
      'hedges',
      'Planting a hedge',
      'beech, privet',
      'A hedge needs a trench and patience. The Royal Garden Society advises autumn.',
    ],
  ],
  nl: [
    [
      'roses',
      'Rozen snoeien: werk voor de winter',
      'wanneer snoei ik rozen',
      'Een scherpe snoeischaar en een droge dag zijn genoeg.',
      'Voor u begint',
      'Draag handschoenen. Oud hout is grijs.',
      'Waar u knipt',
      'Knip boven een knop die naar buiten wijst en verbrand zieke takken.',
    ],
    [
      'compost',
      'Compost in vier stappen',
      'hoop',
      'Keukenafval voedt de bodem.',
      'Lagen',
      'Leg bruine en groene lagen op elkaar.',
      'De hoop begieten',
      'Een composthoop die te droog is, verteert niet: geef de hoop water.',
    ],
    [
      'frost',
      'Bescherming tegen nachtvorst',
      'koude nachten',
      'Late vorst doodt bloesem.',
      'Vliesdoek',
      'Dek jonge planten vóór zonsondergang af met tuinvlies.',
    ],
    [
      'hedges',
      'Een haag planten',
      'beuk, liguster',
      'Een haag vraagt een sleuf en geduld. De tuinvereniging raadt het najaar aan.',
    ],
  ],
}

export const synonyms: SynonymGroup[] = [
  { id: 'shears', en: ['shears', 'secateurs'], nl: ['snoeischaar', 'snoeitang'] },
  { id: 'night-frost', en: ['late frost', 'ground frost'], nl: ['nachtvorst', 'late vorst'] },
  { id: 'royal-garden-society', en: ['Royal Garden Society', 'RGS'], nl: ['tuinvereniging'] },
]

export function gardenDocuments(language: Language): SearchDocument[] {
  const other = articles[language === 'en' ? 'nl' : 'en']
  return [
    ...articles[language].map(
      ([id, title, keywords, intro, ...rest], at): SearchDocument => ({
        kind: 'article',
        id,
        url: `/${language}/${id}`,
        title,
        otherTitle: other[at]?.[1] ?? '',
        tags: id === 'compost' ? ['soil'] : ['plants'],
        category: id === 'frost' ? 'weather' : 'work',
        labels: [
          language === 'en' ? (id === 'compost' ? 'Soil' : 'Plants') : id === 'compost' ? 'Bodem' : 'Planten',
        ],
        keywords: [keywords],
        sections: [
          { id: '', title: '', text: intro },
          ...rest.flatMap((part, position) =>
            position % 2 === 0
              ? [{ id: `part-${position / 2 + 1}`, title: part, text: rest[position + 1] ?? '' }]
              : [],
          ),
        ],
        caption: '',
      }),
    ),
    {
      kind: 'topic',
      id: 'soil',
      url: `/${language}/soil`,
      title: language === 'en' ? 'Soil' : 'Bodem',
      otherTitle: language === 'en' ? 'Bodem' : 'Soil',
      tags: [],
      category: '',
      labels: [],
      keywords: [],
      sections: [
        { id: '', title: '', text: language === 'en' ? 'What roots live in.' : 'Waarin wortels leven.' },
      ],
      caption: '',
    },
  ]
}

export const buildGarden = (language: Language) => buildIndex(gardenDocuments(language), synonyms, language)

export const openGarden = (language: Language): OpenIndex => openIndex(buildGarden(language).index)

/** The garden documents with other texts in one of them, each a section without a heading. */
export function openGardenWith(language: Language, id: string, ...texts: string[]): OpenIndex {
  const sections = texts.map((text, at) => ({ id: `part-${at}`, title: '', text }))
  const documents = gardenDocuments(language).map((document) =>
    document.id === id ? { ...document, sections } : document,
  )
  return openIndex(buildIndex(documents, synonyms, language).index)
}
