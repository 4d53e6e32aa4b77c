import type { ToolOf } from '@/lib/content/tools'
import type { en } from '@/lib/languages/en'
import type { Language } from '@/lib/languages/language'
import type { JourneyMap } from '@/lib/tools/journey'

/** All that the editor of maps says, and the example it can begin with. */
export type MapWords = (typeof en)['strings']['map'] &
  Pick<ToolOf<'journey-map'>, 'fields' | 'lanes' | 'emotion' | 'marks' | 'stages'> & {
    exampleMap: JourneyMap
    language: Language
  }
