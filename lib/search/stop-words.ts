const english =
  'a about after again all also am an and any are aren as at be because been before being between ' +
  'both but by came can cannot come comes coming could did didnt do does doesnt doing done dont ' +
  'during each either etc every few find finds for from further get gets give given gives giving go ' +
  'goes going gone had has hasnt have having he her here hers him his how i if in into is isnt it its ' +
  'itself just keep keeps kept let like look looking looks made make makes may me might more most ' +
  'much must my need needs neither no nor not now of off on once only onto or other our ours out over ' +
  'per put puts rather said same saw say saying says see seen sees shall she should show since ' +
  'so some someone something still such take taken takes taking tell tells than that the ' +
  'their them then there these they thing things think thinking thinks this those thought through to ' +
  'told too took under until up upon us very via want wanted wants was way we went were what when ' +
  'where whether which while who whom whose why will with within without would yes yet you your yours'

/** Without those that are English as well. Light verbs are here too: where does it sit, waar het. */
const dutch =
  'aan al alle allen als altijd ander andere anders ben bent bij bijna bleef blijft blijven brengen ' +
  'brengt daar daarbij daarin daarmee daarna daarom daarvan dacht dan dat de den denken denkt der ' +
  'deze die ding dingen dit doch doe doen doet door dus echter een eens eigen elk elke en er erbij ' +
  'eruit ervan ga gaan gaat gaf geeft geen gemaakt geven hadden heb hebben hebt heeft hem hen het ' +
  'hier hij hoe houden houdt hun ieder iemand iets ik ja je jij jou jouw jullie kan ' +
  'kijken kijkt kom komen komt kon konden krijg krijgt kun kunnen kunt kwam kwamen laat lag liggen ' +
  'ligt maak maakt maar mag maken mee meer men met mij mijn moet moeten mogen na naar naast nam nee ' +
  'neemt nemen niemand niet niets nodig nog nu om omdat onder ons onze ook op reeds sinds staan staat ' +
  'steeds te tegen ten ter terwijl toch toe tot tussen u uit uw van vanaf vanuit vanwege veel vinden ' +
  'vindt vond voor vooral waar waarbij waardoor waarin waarmee waarom waaruit waarvan wanneer waren ' +
  'wat wel welk welke werd werden wie wij wil willen word worden wordt zag zat ze zeer zeggen zegt ' +
  'zei zelf zet zetten zich zien ziet zij zijn zit zitten zo zoals zodat zonder zou zouden zowel ' +
  'zullen zult'

const stopWords = new Set(`${english} ${dutch}`.split(' '))

/**
 * Is this word too common to say what a reader looks for? Both languages have one list: a Dutch question is
 * understood on the English side as well.
 */
export const isStopWord = (word: string): boolean => stopWords.has(word)
