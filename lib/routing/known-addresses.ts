/** What can be opened on this site, as the build writes it down for proxy.ts. */
export interface AddressList {
  /** Addresses of pages, answers without parameters and files. */
  paths: string[]
  /** Addresses of route handlers with parameters, such as `/en/tools/[slug]/result`. */
  patterns: string[]
}

export interface KnownAddresses {
  has(path: string): boolean
}

/** The list as something that can be asked about one path at a time. */
export function knownAddresses({ paths, patterns }: AddressList): KnownAddresses {
  const known = new Set(paths)
  const matchers = patterns.map(matcherOf)
  return { has: (path) => known.has(path) || matchers.some((matcher) => matcher.test(path)) }
}

/** A parameter stands for one step of a path; one with dots, such as `[...steps]`, for one or more. */
function matcherOf(pattern: string): RegExp {
  const steps = pattern.split('/').map((step) => {
    if (/^\[\.\.\..+\]$/.test(step)) return '.+'
    if (/^\[.+\]$/.test(step)) return '[^/]+'
    return step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${steps.join('/')}$`)
}
