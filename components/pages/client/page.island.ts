import { bindCopyButtons } from '../../article/client/copy-buttons'
import { followSections } from '../../article/client/follow-sections'
import { bindPrintButtons } from '../../client/print-buttons'
import { openTerms } from '../../glossary/client/open-terms'
import { drawOnce } from '../../home/client/draw-once'
import { keepSectionAcrossLanguages } from '../../layout/client/keep-section'
import { foldMenu } from '../../layout/client/menu'
import { bindPreferences } from '../../layout/client/preferences'
import { highlightOnArrival } from '../../search/client/highlight-on-arrival'
import { bindSearchTrigger } from '../../search/client/search-trigger'

// Behaviour of every page. Each function looks for its own elements and does nothing without them.
bindPreferences()
drawOnce()
foldMenu()
keepSectionAcrossLanguages()
followSections()
openTerms()
bindCopyButtons()
bindPrintButtons()
bindSearchTrigger()
highlightOnArrival()
