/** Categories and tags, and their printed collections. */
export const topics = {
  topicsAndTags: 'Topics and tags',
  printTopic: {
    one: 'Print this article as one clean document',
    other: 'Print all {count} articles as one document',
  },
  printedTopic: '{topic}: all articles to print',
  printedTopicText:
    'Everything the journal has on “{topic}” as one document to print or keep, with its sources.',
  printedAt: 'As published on {address}, edition of {date}.',
  contents: 'Contents',
  articlesOf: 'of the {total} articles',
  articleCount: { one: '{count} article', other: '{count} articles' },
  relatedTags: 'Related tags',
  allTags: 'All {count} tags',
  topicsDescription: 'The categories and tags of the journal, with the articles under each.',
  topicIntro: '{topics} topics hold the articles; {count} tags run across them.',
}
