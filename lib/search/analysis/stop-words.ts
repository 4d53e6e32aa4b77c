const english =
  'a about across after again all almost along already also although always am among an and another ' +
  'any are aren around as at back based be became because become becomes becoming been before being between both but ' +
  'by called came can cannot come comes coming could did didnt do does doesnt doing done dont during ' +
  'each either enough etc ever every few find finds for from further get gets give given gives giving ' +
  'go goes going gone had happen happened happens has hasnt have having he her here hers herself him himself his how however ' +
  'i if in instead into is isnt it its itself just keep keeps kept later least let like little look ' +
  'looking looks made make makes many may me might more most much must my need needs neither no nor ' +
  'not now of off often on once one ones only onto or other our ours out over per perhaps put puts ' +
  'quite rather said same saw say saying says see seen sees several shall she should show since sit sits sitting so ' +
  'some someone something soon stand stands still such take taken takes taking tell tells than that the their them ' +
  'themselves then there therefore these they thing things think thinking thinks this those though ' +
  'thought through to told too took towards under until up upon us usually very versus via want wanted wants ' +
  'was way we well went were what whatever when where whether which while who whole whom whose why ' +
  'will with within without would yes yet you your yours yourself'

/** Without those that are in the English list as well. Verbs of little meaning are included: zit, staat, komt. */
const dutch =
  'aan achter af al alle alleen allen alles als altijd ander andere anders begint beide ben bent bij ' +
  'bijna bleef blijft blijven bovendien bracht breng brengen brengt daar daarbij daarin daarmee daarna daarom ' +
  'daarop daarvan daarvoor dacht dan dat de den denken denkt der deze dezelfde die ding dingen dit ' +
  'doch doe doen doet door dus echter een eens eerder eigen eigenlijk elk elkaar elke en ene er erbij ' +
  'eruit ervan ga gaan gaat gaf gebeurt gebracht gebrachte geeft geen gemaakt gemaakte genoeg geven ging haar hadden heb hebben ' +
  'hebt heeft heen hele hem hen het hetzelfde hier hij hoe hoeveel houden houdt hun ieder iemand iets ' +
  'ik immers ja je jij jou jouw jullie kan kijken kijkt kom komen komt kon konden krijg krijgt kun ' +
  'kunnen kunt kwam kwamen laat lag langer laten liggen ligt lijkt maak maakt maar mag maken mee meer ' +
  'meest meestal meeste men met mij mijn minder minstens misschien moet moeten mogen na naar naast ' +
  'nam nee neemt nemen net niemand niet niets nodig nog nu om omdat onder ons onze ooit ook op ' +
  'opnieuw pas reeds rond sinds soms staan staat steeds te tegen ten ter terug terwijl tijdens toch ' +
  'toe toen tot tussen u uit uw vaak van vanaf vanuit vanwege vast veel verder vervolgens vinden ' +
  'vindt volgens vond voor vooral voordat waar waarbij waardoor waarin waarmee waarom waaruit waarvan ' +
  'wanneer waren wat weer weinig wel welk welke werd werden wie wij wil willen word worden wordt zag ' +
  'zat ze zeer zeggen zegt zei zelden zelf zelfs zet zetten zich zien ziet zij zijn zit zitten zo ' +
  'zoals zodat zonder zou zouden zowel zullen zult'

const stopWords = new Set(`${english} ${dutch}`.split(' '))

/**
 * Whether a word is too common to say what a reader looks for. Both languages share one list, because a query is also
 * tried on the index of the other language.
 */
export const isStopWord = (word: string): boolean => stopWords.has(word)
