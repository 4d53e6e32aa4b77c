/** The site as a whole, as feeds, metadata and the header name it. */
export const site = {
  name: 'Chief Customer Officer Journal',
  shortName: 'CCO Journal',
  tagline: 'Turn your customers into enthusiastic fans',
  description:
    'A bilingual knowledge base about the Chief Customer Officer: articles, a glossary and practical tools for leaders who want the customer to count in every decision.',
  credit:
    'The ideas in each article belong to its named author or source. Original journal compiled by Martin van Krimpen, 2016–2019.',
}
