import type { layout as en } from '../en/layout'

/** What stands around every page: header, menus, footer, reading settings. */
export const layout: typeof en = {
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdnavigatie',
  menu: 'Menu',
  language: 'Taal',
  theme: 'Licht of donker',
  themeDevice: 'Zoals op uw apparaat',
  themeLight: 'Licht',
  themeDark: 'Donker',
  footerNavigation: 'Voettekst',
  feed: 'Feed',
  home: 'Voorpagina',
  breadcrumb: 'U bent hier',
  alsoIn: 'Ook in het {language}:',
  onlyIn: 'Voorlopig alleen in het {language}.',
  aboutThisSite: 'Over deze site',
  close: 'Sluiten',
  textSize: 'Lettergrootte',
  sizeSmall: 'Klein',
  sizeMedium: 'Middel',
  sizeLarge: 'Groot',
  textWidth: 'Regellengte',
  widthNarrow: 'Kort',
  widthNormal: 'Normaal',
  widthWide: 'Lang',
}
