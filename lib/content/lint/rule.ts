import type { Problem } from '../problem'
import type { ContentStore } from '../store/content-store'

export interface RuleContext {
  /** The folder that holds the content. */
  root: string
  /**
   * Whether a file below the root, or the folder it should be in, has problems of its own. What is missing because of
   * them is not reported a second time.
   */
  isUnreadable: (...path: string[]) => boolean
}

/** What must hold between files. One rule a file, named after what it guarantees. */
export type Rule = (store: ContentStore, context: RuleContext) => Problem[]
