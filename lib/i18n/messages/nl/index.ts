import type { Messages } from '../en'
import { article } from './article'
import { figures } from './figures'
import { glossary } from './glossary'
import { home } from './home'
import { journeyMap } from './journey-map'
import { layout } from './layout'
import { names } from './names'
import { roadmapChecklist } from './roadmap-checklist'
import { search } from './search'
import { selfAssessment } from './self-assessment'
import { site } from './site'
import { sources } from './sources'
import { status } from './status'
import { tipsCard } from './tips-card'
import { tools } from './tools'
import { topics } from './topics'

/** Everything the site itself says in Dutch. */
export const nl: Messages = {
  name: 'Nederlands',
  locale: 'nl-NL',
  languageNames: { en: 'Engels', nl: 'Nederlands' },
  site,
  strings: {
    ...names,
    ...layout,
    ...status,
    ...home,
    ...article,
    ...topics,
    ...glossary,
    ...tools,
    ...roadmapChecklist,
    ...tipsCard,
    ...journeyMap,
    ...selfAssessment,
    ...search,
    ...figures,
    ...sources,
  },
}
