const english =
  'a about after again all also am an and any are aren as at be because been before being between both ' +
  'but by can cannot could did didnt do does doesnt doing done dont down during each either etc few for ' +
  'from further get gets give had has hasnt have having he her here hers him his how i if in into is ' +
  'isnt it its itself just let like made make makes may me might more most much must my need needs ' +
  'neither no nor not now of off on once only onto or other our ours out over per put rather same shall ' +
  'she should show since so some still such than that the their them then there these they this those ' +
  'through to too under until up upon us very via was way we were what when where whether which while ' +
  'who whom whose why will with within without would yes yet you your yours'

/** Without those that are English as well. */
const dutch =
  'aan al alle allen als altijd ander andere anders ben bent bij bijna daar daarbij daarin daarmee ' +
  'daarna daarom daarvan dan dat de den der deze die dit doch doe doen doet door dus echter een eens ' +
  'elk elke en er erbij eruit ervan ga gaan gaat geen gemaakt hadden heb hebben hebt heeft hem hen het ' +
  'hier hij hoe hun ieder iets ik ja je jij jou jouw jullie kan kon konden krijg krijgt kun kunnen kunt ' +
  'laat maak maakt maar mag maken mee meer men met mij mijn moet moeten mogen na naar naast nee niet ' +
  'niets nodig nog nu om omdat onder ons onze ook op reeds sinds staan staat steeds te tegen ten ter ' +
  'terwijl toch toe tot tussen u uit uw van vanaf vanuit vanwege veel voor vooral waar waarbij waardoor ' +
  'waarin waarmee waarom waaruit waarvan wanneer want waren wat wel welk welke werd werden wie wij wil ' +
  'willen word worden wordt ze zeer zelf zich zij zijn zo zoals zodat zonder zou zouden zowel zullen ' +
  'zult'

const stopWords = new Set(`${english} ${dutch}`.split(' '))

/**
 * Is this word too common to say what a reader looks for? Both languages have one list: a Dutch question is
 * understood on the English side as well.
 */
export const isStopWord = (word: string): boolean => stopWords.has(word)
