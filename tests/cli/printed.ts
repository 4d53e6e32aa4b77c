import { onTestFinished, vi } from 'vitest'

/** Catches what a command prints, instead of the terminal: `said` is good news, `complained` the rest. */
export function printed() {
  const said: string[] = []
  const complained: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line))
  onTestFinished(() => {
    log.mockRestore()
    error.mockRestore()
  })
  return { said, complained }
}
