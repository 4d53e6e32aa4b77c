import type { Language } from '@/lib/languages/language'

const set = (words: string) => new Set(words.split(' '))

const stopWords: Record<Language, Set<string>> = {
  en: set(
    'a about after again all also am an and any are aren as at be because been before being between both but by can cannot could did didnt do does doesnt doing done dont down during each either etc few for from further get gets give had has hasnt have having he her here hers him his how i if in into is isnt it its itself just let like made make makes may me might more most much must my need needs neither no nor not now of off on once only onto or other our ours out over own per put rather same shall she should show since so some still such than that the their them then there these they this those through to too under until up upon us very via was way we were what when where whether which while who whom whose why will with within without would yes yet you your yours',
  ),
  nl: set(
    'aan al alle alleen allen als altijd ander andere anders ben bent bij bijna daar daarbij daarin daarmee daarna daarom daarvan dan dat de den der deze die dit doch doe doen doet door dus echter een eens elk elke en er ervan erbij eruit etc gaan gaat ga geen gemaakt had hadden heb hebben hebt heeft hem hen het hier hij hoe hun ieder iets ik in is ja je jij jou jouw jullie kan konden kon krijg krijgt kun kunnen kunt laat maar maak maakt maken me mee meer men met mij mijn moet moeten mogen mag na naar naast nee niet niets nodig nog nu of om omdat onder ons onze ook op over per reeds sinds staat staan steeds te tegen ten ter terwijl toch toe tot tussen u uit uw van vanaf vanuit vanwege veel via voor vooral waar waarbij waardoor waarin waarmee waarom waaruit waarvan wanneer want waren was wat we wel welk welke werd werden wie wij wil willen word worden wordt ze zelf zeer zich zij zijn zo zoals zodat zonder zou zouden zowel zullen zult',
  ),
}

/** Is this word too common in its language to say what a reader looks for? */
export const isStopWord = (word: string, language: Language): boolean => stopWords[language].has(word)
