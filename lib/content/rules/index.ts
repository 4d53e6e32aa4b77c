import { editionsAgree } from './editions-agree'
import { everyEditionExists } from './every-edition-exists'
import { linksLeadSomewhere } from './links-lead-somewhere'
import { namesAreKnown } from './names-are-known'
import type { Rule } from './rule'
import { slugsDiffer } from './slugs-differ'
import { termsAreMarkedOnce } from './terms-are-marked-once'
import { toolsAgree } from './tools-agree'

/** All that must hold between the files of a library. */
export const rules: readonly Rule[] = [
  everyEditionExists,
  editionsAgree,
  slugsDiffer,
  namesAreKnown,
  termsAreMarkedOnce,
  toolsAgree,
  linksLeadSomewhere,
]
