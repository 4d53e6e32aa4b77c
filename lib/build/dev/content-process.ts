import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Constants } from '../islands'
import type { Reply, Request } from './content-worker'

const worker = fileURLToPath(new URL('./content-worker.ts', import.meta.url))

/** Reads content and derives files from it, in a process that always runs the code as it is saved. */
export class ContentProcess {
  #child: ChildProcess | undefined
  #queue: Promise<unknown> = Promise.resolve()

  /** The problems of the content, each as `file:line  what is wrong` and how to mend it; none when it is sound. */
  async check(): Promise<string[]> {
    const reply = await this.#ask('check')
    if ('error' in reply) return [reply.error]
    return 'problems' in reply ? reply.problems : []
  }

  /**
   * Writes what is derived from the content: search, feeds, figures, permalinks, fonts. Gives the constants islands are
   * built with, or nothing where it failed, which is printed.
   */
  async prepare(): Promise<Constants | undefined> {
    const reply = await this.#ask('prepare')
    if ('error' in reply) console.error(reply.error)
    return 'constants' in reply ? reply.constants : undefined
  }

  /** Ends the process once it has answered: the next question starts one with the code of now. */
  restart(): void {
    this.#queue = this.#queue.then(() => {
      this.#child?.kill()
      this.#child = undefined
    })
  }

  /** One question at a time, in the order asked. */
  #ask(request: Request): Promise<Reply> {
    const answered = this.#queue.then(() => this.#askNow(request))
    this.#queue = answered.catch(() => undefined)
    return answered
  }

  #askNow(request: Request): Promise<Reply> {
    const child = this.#child ?? fork(worker, { execArgv: ['--import', 'tsx'] })
    this.#child = child
    return new Promise((resolve) => {
      const finish = (reply: Reply) => {
        child.off('message', finish).off('exit', onExit)
        resolve(reply)
      }
      const onExit = () => {
        if (this.#child === child) this.#child = undefined
        finish({ error: 'The process that reads content ended. It starts anew with the next change.' })
      }
      child.on('message', finish).on('exit', onExit)
      child.send(request)
    })
  }
}
