import type { home as en } from '../en/home'

/** The home page. */
export const home: typeof en = {
  startHere: 'Begin hier',
  startHereFacts: '{articles} artikelen, {minutes} minuten',
  allTools: 'Over de hulpmiddelen',
}
