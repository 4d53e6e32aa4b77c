import type { selfAssessment as en } from '../en/self-assessment'

/** The self-assessment. */
export const selfAssessment: typeof en = {
  assessment: {
    place: 'Stelling {number} van {all}',
    hint: 'Kies wat klanten vandaag zouden herkennen, niet wat op papier staat.',
    previous: 'Vorige',
    next: 'Volgende stelling',
    toResult: 'Bekijk de uitslag',
    unanswered: 'Beantwoord eerst deze stelling: kies in hoeverre zij klopt.',
    unansweredAll: 'Deze stellingen hebben nog geen antwoord: {numbers}.',
    change: 'Mijn antwoorden wijzigen',
    print: 'Uitslag afdrukken',
    result: 'Uitslag',
    resultIs: 'Uw organisatie is {phase}',
    perPhase: 'Fase voor fase',
    threshold:
      'Een fase telt als bereikt bij een gemiddelde van minstens {threshold}, zonder antwoord onder {least}.',
    score: 'gemiddeld {mean}',
    reached: 'bereikt',
    notReached: 'niet bereikt',
    startHere: 'Begin hier.',
    nextSteps: 'Drie volgende stappen',
    percentage: 'Over alle {statements} stellingen: {percent}%.',
    inAddress: 'De uitslag staat in het adres van deze pagina: bewaar of deel de link.',
    howScored: 'Zo komt de uitslag tot stand',
    howScoredText:
      'Elke fase telt {each} stellingen. U hebt een fase bereikt als het gemiddelde minstens {threshold} is en geen enkel antwoord onder {least} ligt. De fasen bouwen op elkaar voort: de uitslag is de hoogste fase waarvan ook alle eerdere fasen zijn bereikt.',
    withoutScript:
      'Zonder JavaScript gaan de antwoorden één keer naar deze site, in het adres van de uitslag, die daar wordt bepaald. Ze worden niet bewaard.',
  },
}
