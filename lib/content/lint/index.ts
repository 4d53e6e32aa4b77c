import { editionsAgree } from './translations-agree'
import { everyEditionExists } from './translations-exist'
import { linksLeadSomewhere } from './links-resolve'
import { namesAreKnown } from './references-resolve'
import type { Rule } from './rule'
import { slugsDiffer } from './slugs-unique'
import { termsAreMarkedOnce } from './terms-marked-once'
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
