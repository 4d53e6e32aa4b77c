import type { Problem } from '../problem'
import type { ContentStore } from '../read-content'

export interface RuleContext {
  /** The folder that holds the content. */
  root: string
  /** Files with problems of their own: what is missing because of them is no second problem. */
  unreadable: readonly string[]
}

/** What must hold between files. One rule a file, named after its promise. */
export type Rule = (store: ContentStore, context: RuleContext) => Problem[]
