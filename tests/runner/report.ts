/** What a runner found: how many tests passed and failed, and how long each took, in milliseconds. */
export interface Report {
  passed: number
  failed: number
  tests: { name: string; duration: number }[]
}

export const nothing: Report = { passed: 0, failed: 0, tests: [] }

/** A step that could not do its work counts as one failure. */
export const broken: Report = { passed: 0, failed: 1, tests: [] }

export const sum = (reports: readonly Report[]): Report => ({
  passed: reports.reduce((total, { passed }) => total + passed, 0),
  failed: reports.reduce((total, { failed }) => total + failed, 0),
  tests: reports.flatMap(({ tests }) => tests),
})

/** A run that ended with an error although no test failed counts as one failure: a crash is no success. */
export const withCrash = (report: Report, succeeded: boolean): Report =>
  succeeded || report.failed > 0 ? report : { ...report, failed: 1 }

const SHOWN = 10

/** The slowest tests as lines of text, slowest first. */
export function slowest({ tests }: Report): string {
  return [...tests]
    .sort((a, b) => b.duration - a.duration)
    .slice(0, SHOWN)
    .map(({ name, duration }) => `${(duration / 1000).toFixed(1).padStart(7)} s  ${name}`)
    .join('\n')
}
