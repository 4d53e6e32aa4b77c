import { test as base, expect } from '@playwright/test'

/** A page on which nothing may be logged: no error, no warning, no violation of the policy. */
export const test = base.extend<{ logged: string[] }>({
  logged: [
    async ({ page }, use) => {
      const logged: string[] = []
      page.on('console', (message) => logged.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => logged.push(`error: ${error.message}`))
      await use(logged)
      expect(logged, 'what the console says').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** One page of every kind, in both languages. */
export const pages = {
  home: { en: '/en', nl: '/nl' },
  articles: { en: '/en/articles', nl: '/nl/artikelen' },
  article: {
    en: '/en/articles/leadership-lesson-customer-experience',
    nl: '/nl/artikelen/leiderschapsles-klantbeleving',
  },
  sideBySide: {
    en: '/en/articles/leadership-lesson-customer-experience/side-by-side',
    nl: '/nl/artikelen/leiderschapsles-klantbeleving/naast-elkaar',
  },
  glossary: { en: '/en/glossary', nl: '/nl/begrippen' },
  glossaryByOther: { en: '/en/glossary/by-dutch-term', nl: '/nl/begrippen/op-engelse-term' },
  topics: { en: '/en/topics', nl: '/nl/onderwerpen' },
  category: { en: '/en/topics/chief-customer-officer', nl: '/nl/onderwerpen/chief-customer-officer' },
  topicToPrint: {
    en: '/en/topics/chief-customer-officer/print',
    nl: '/nl/onderwerpen/chief-customer-officer/afdrukken',
  },
  tag: { en: '/en/topics/customer-experience', nl: '/nl/onderwerpen/customer-experience' },
  about: { en: '/en/about', nl: '/nl/over' },
  howToRead: { en: '/en/how-to-read-the-drawings', nl: '/nl/zo-leest-u-de-tekeningen' },
  sources: { en: '/en/sources', nl: '/nl/bronnen' },
  accessibility: { en: '/en/accessibility', nl: '/nl/toegankelijkheid' },
  tools: { en: '/en/tools', nl: '/nl/hulpmiddelen' },
  checklist: { en: '/en/tools/roadmap-checklist', nl: '/nl/hulpmiddelen/checklist-cco-roadmap' },
  card: { en: '/en/tools/seven-tips-card', nl: '/nl/hulpmiddelen/zeven-tips-kaart' },
  journey: { en: '/en/tools/journey-map-builder', nl: '/nl/hulpmiddelen/customer-journey-map-maken' },
  assessment: { en: '/en/tools/self-assessment', nl: '/nl/hulpmiddelen/zelftest' },
  figures: { en: '/en/figures', nl: '/nl/figuren' },
  figure: { en: '/en/figures/telstra-scale', nl: '/nl/figuren/telstra-scale' },
  search: { en: '/en/search?q=collaboration', nl: '/nl/zoeken?q=samenwerking' },
} as const

export const everyPage = Object.entries(pages).flatMap(([kind, paths]) =>
  Object.entries(paths).map(([language, path]) => ({ kind, language, path })),
)
