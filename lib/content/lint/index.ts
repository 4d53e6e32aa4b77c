import { linksResolve } from './links-resolve'
import { referencesResolve } from './references-resolve'
import type { Rule } from './rule'
import { slugsUnique } from './slugs-unique'
import { termsMarkedOnce } from './terms-marked-once'
import { toolsAgree } from './tools-agree'
import { translationsAgree } from './translations-agree'
import { translationsExist } from './translations-exist'

/** All that must hold between the files of a library. */
export const rules: readonly Rule[] = [
  translationsExist,
  translationsAgree,
  slugsUnique,
  referencesResolve,
  termsMarkedOnce,
  toolsAgree,
  linksResolve,
]
