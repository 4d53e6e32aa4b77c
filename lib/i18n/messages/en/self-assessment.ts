/** The self-assessment. */
export const selfAssessment = {
  assessment: {
    place: 'Statement {number} of {all}',
    hint: 'Choose what customers would recognise today, not what is on paper.',
    previous: 'Previous',
    next: 'Next statement',
    toResult: 'See the result',
    unanswered: 'Answer this statement first: choose how far it is true.',
    unansweredAll: 'These statements have no answer yet: {numbers}.',
    change: 'Change my answers',
    print: 'Print the result',
    result: 'Result',
    resultIs: 'Your organisation is {phase}',
    perPhase: 'Phase by phase',
    threshold: 'A phase counts as reached from an average of {threshold}, with no answer below {least}.',
    score: 'average {mean}',
    reached: 'reached',
    notReached: 'not reached',
    startHere: 'Start here.',
    nextSteps: 'Three next steps',
    percentage: 'Over all {statements} statements: {percent} %.',
    inAddress: 'The result is in the address of this page: keep it, or share the link.',
    howScored: 'How the result is made',
    howScoredText:
      'Each phase has {each} statements. A phase is reached when its average is at least {threshold} and none of its answers is below {least}. The phases build on each other: your result is the highest phase for which all earlier ones are reached too.',
    withoutScript:
      'Without JavaScript the answers go to this site once, in the address of the result, which is worked out there. They are not kept.',
  },
}
