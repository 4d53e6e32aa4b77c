/** Statements in each phase. */
export const PER_PHASE = 4

/** Minimum average of a phase that is reached. */
export const THRESHOLD = 3.5

/** Minimum of each answer of a phase that is reached. */
export const MIN_ANSWER = 2

/** Ends of the scale of answers. */
export const MIN_SCORE = 1
export const MAX_SCORE = 5

/** The name of the answer to a statement (from 0) in a form. */
export const answerName = (statement: number): string => `statement-${statement + 1}`

/** The answers of a form, 0 for each statement without a valid one. */
export const readFormAnswers = (form: URLSearchParams, statements: number): number[] =>
  Array.from({ length: statements }, (_, at) => {
    const given = form.get(answerName(at)) ?? ''
    const answer = /^\d$/.test(given) ? Number(given) : 0
    return answer >= MIN_SCORE && answer <= MAX_SCORE ? answer : 0
  })

export interface Assessment {
  /** The phase reached, from 1; 0 is the starting point. */
  phase: number
  /** The average of each phase. */
  means: number[]
  reached: boolean[]
  /** A phase (from 1) that is strong while an earlier one is not reached. */
  skipped: { later: number; earlier: number } | undefined
  /** The weakest statement (from 0) of the first phase that is not reached; undefined when all are. */
  startHere: number | undefined
  /** Average over all statements, from 0 to 100. Shown only; it does not decide the result. */
  percent: number
}

/**
 * Scores the answers (1 to 5) to the statements of all phases in order. A phase is reached
 * when its average is at least 3.5 and none of its answers is below 2. Phases build on each other: the result is the
 * highest phase for which all earlier ones are reached too.
 */
export function assess(answers: readonly number[]): Assessment {
  const phases = Array.from({ length: answers.length / PER_PHASE }, (_, phase) =>
    answers.slice(phase * PER_PHASE, (phase + 1) * PER_PHASE),
  )
  const means = phases.map(meanOf)
  const reached = phases.map(
    (ofPhase, phase) => (means[phase] ?? 0) >= THRESHOLD && Math.min(...ofPhase) >= MIN_ANSWER,
  )
  const firstMissing = reached.indexOf(false)
  const later = reached.indexOf(true, Math.max(firstMissing, 0))
  const weakest = phases[firstMissing]
  return {
    phase: firstMissing < 0 ? phases.length : firstMissing,
    means,
    reached,
    skipped: firstMissing >= 0 && later >= 0 ? { later: later + 1, earlier: firstMissing + 1 } : undefined,
    startHere: weakest && firstMissing * PER_PHASE + weakest.indexOf(Math.min(...weakest)),
    percent: Math.round(((meanOf(answers) - MIN_SCORE) / (MAX_SCORE - MIN_SCORE)) * 100),
  }
}

const meanOf = (answers: readonly number[]) =>
  answers.reduce((sum, answer) => sum + answer, 0) / answers.length
