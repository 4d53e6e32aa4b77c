import type { Constants } from '../islands'
import { prepareIslands } from '../prepare'
import type { ContentProcess } from './content-process'
import type { LiveReload } from './live-reload-server'

/** How long content must rest before what is derived from it is written anew, in milliseconds: pages do not wait. */
const REST = 400

/** Code that content is read and derived with: the process that does it is started anew when one of them changes. */
const CONTENT_CODE = /^(lib|components\/(figures|layout)|components\/tools\/self-assessment)\b.*\.tsx?$/

/** Makes again what a change touches. Stylesheets and the code of pages are followed by the framework itself. */
export class Rebuild {
  readonly #root: string
  readonly #content: ContentProcess
  readonly #reload: LiveReload
  #constants: Constants = {}
  #islandInputs: ReadonlySet<string> = new Set()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(root: string, content: ContentProcess, reload: LiveReload) {
    this.#root = root
    this.#content = content
    this.#reload = reload
  }

  /** Makes everything. Gives the problems of the content, with which nothing is made. */
  async start(): Promise<readonly string[]> {
    const problems = await this.#content.check()
    if (problems.length === 0) await this.#derive()
    return problems
  }

  async onChange(paths: readonly string[]): Promise<void> {
    if (paths.some((path) => CONTENT_CODE.test(path))) {
      this.#content.restart()
      this.#deriveSoon()
    }
    if (paths.some((path) => this.#islandInputs.has(path))) await this.#bundle()
    if (paths.some((path) => path.startsWith('content'))) await this.#followContent()
  }

  /** Pages read content themselves: they need only be told. */
  async #followContent(): Promise<void> {
    const problems = await this.#content.check()
    for (const problem of problems) console.error(problem)
    this.#reload.showProblems(problems)
    if (problems.length > 0) return
    this.#reload.reload()
    this.#deriveSoon()
  }

  #deriveSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#derive(), REST)
  }

  async #derive(): Promise<void> {
    const constants = await this.#content.prepare()
    if (!constants || JSON.stringify(constants) === JSON.stringify(this.#constants)) return
    this.#constants = constants
    await this.#bundle()
  }

  /** A fault in the code of an island is printed by the bundler; the islands stay as they were. */
  async #bundle(): Promise<void> {
    try {
      const constants = { ...this.#constants, LIVE_RELOAD_URL: this.#reload.url }
      this.#islandInputs = await prepareIslands(this.#root, constants)
      this.#reload.reload()
    } catch {
      console.error('The islands were not bundled: mend what is printed above.')
    }
  }
}
