import { followSections } from '../article/follow-sections'
import { openSearchWhenAsked } from '../search/open-search'
import { chooseTheme } from './choose-theme'
import { foldMenu } from './fold-menu'
import { keepSectionAcrossLanguages } from './keep-section'

// What every page has. Each part finds its own elements, and a page without them is left alone.
chooseTheme()
foldMenu()
keepSectionAcrossLanguages()
followSections()
openSearchWhenAsked()
