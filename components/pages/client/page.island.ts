import { copyWhenAsked } from '../../article/client/copy-buttons'
import { followSections } from '../../article/client/follow-sections'
import { openTerms } from '../../glossary/client/open-terms'
import { drawOnce } from '../../home/client/draw-once'
import { markWhereSearched } from '../../search/client/highlight-on-arrival'
import { openSearchWhenAsked } from '../../search/client/search-trigger'
import { chooseSettings } from '../../layout/client/preferences'
import { foldMenu } from '../../layout/client/menu'
import { keepSectionAcrossLanguages } from '../../layout/client/keep-section'
import { printWhenAsked } from '../../client/print-buttons'

// What every page has. Each part finds its own elements, and a page without them is left alone.
chooseSettings()
drawOnce()
foldMenu()
keepSectionAcrossLanguages()
followSections()
openTerms()
copyWhenAsked()
printWhenAsked()
openSearchWhenAsked()
markWhereSearched()
