import type { topics as en } from '../en/topics'

/** Categories and tags, and their printed collections. */
export const topics: typeof en = {
  topicsAndTags: 'Onderwerpen en tags',
  printTopic: {
    one: 'Druk dit artikel af als één document',
    other: 'Druk alle {count} artikelen af als één document',
  },
  printedTopic: '{topic}: alle artikelen om af te drukken',
  printedTopicText:
    'Alles wat het journal over “{topic}” heeft in één document, met de bronnen, om af te drukken of te bewaren.',
  printedAt: 'Zoals gepubliceerd op {address}, editie van {date}.',
  contents: 'Inhoud',
  articlesOf: 'van de {total} artikelen',
  articleCount: { one: '{count} artikel', other: '{count} artikelen' },
  relatedTags: 'Verwante tags',
  allTags: 'Alle {count} tags',
  topicsDescription: 'De onderwerpen en tags van het journal, met de artikelen die eronder vallen.',
  topicIntro: 'De artikelen staan onder {topics} onderwerpen; {count} tags lopen daar dwars doorheen.',
}
