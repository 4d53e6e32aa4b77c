/** The home page. */
export const home = {
  startHere: 'Start here',
  startHereFacts: '{articles} articles, {minutes} minutes',
  allTools: 'About the tools',
}
