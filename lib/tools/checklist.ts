/** State of an activity: 0 to do, 1 in progress, 2 done. */
export type ActivityState = 0 | 1 | 2

export const DONE = 2

/** Number of activities of a phase that should be done before the next phase is started. */
export const MIN_DONE_BEFORE_NEXT = 3

export interface Progress {
  /** Number of done activities in each phase. */
  done: number[]
  total: number
  /** The first activity that is not done, in order; undefined when all are. */
  next: number | undefined
  /** A later phase in which something is done, while fewer than three activities of an earlier one are. */
  early: { earlier: number; later: number } | undefined
}

/** Progress of a checklist: `states` of all activities in order, `perPhase` activities in each phase. */
export function progressOf(states: readonly number[], perPhase: number): Progress {
  const done = Array.from(
    { length: Math.ceil(states.length / perPhase) },
    (_, phase) =>
      states.slice(phase * perPhase, (phase + 1) * perPhase).filter((state) => state === DONE).length,
  )
  const next = states.findIndex((state) => state !== DONE)
  const earlier = done.findIndex((count) => count < MIN_DONE_BEFORE_NEXT)
  const later = done.findLastIndex((count) => count > 0)
  return {
    done,
    total: done.reduce((sum, count) => sum + count, 0),
    next: next < 0 ? undefined : next,
    early: earlier >= 0 && later > earlier ? { earlier, later } : undefined,
  }
}
