import { copyWhenAsked } from '../article/copy-when-asked'
import { followSections } from '../article/follow-sections'
import { openTerms } from '../glossary/open-terms'
import { drawOnce } from '../home/draw-once'
import { markWhereSearched } from '../search/mark-on-arrival'
import { openSearchWhenAsked } from '../search/open-search'
import { chooseSettings } from './choose-settings'
import { foldMenu } from './fold-menu'
import { keepSectionAcrossLanguages } from './keep-section'
import { printWhenAsked } from './print-when-asked'

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
