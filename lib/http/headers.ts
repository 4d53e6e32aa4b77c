import { createHash } from 'node:crypto'

/**
 * Sets the reader's own choice of light or dark, and of the size and width of texts, before the first paint, so that
 * no frame has the wrong colour and nothing moves. What was kept is used only when it is one of the known words.
 */
const chosenSettings =
  "try{for(const k of['theme','size','width']){const v=localStorage.getItem(k);if(/^(light|dark|small|large|narrow|wide)$/.test(v))d[k]=v}}catch{}"

/** Says whether the reader comes from another page of this site: the line of the home page draws itself once per visit. */
const drawnBefore = "if(document.referrer.startsWith(location.origin+'/'))d.drawn='';"

/**
 * A browser that gives up the transition between two pages, because it came too late for one, shows the page all the
 * same. Nothing went wrong for the reader, and nothing may say so: the rejected promise is not one a page can reach
 * (https://github.com/w3c/csswg-drafts/issues/13726).
 */
const abandonedTransitions =
  "addEventListener('unhandledrejection',e=>/transition/i.test(e.reason)&&e.preventDefault());"

/** What must run before the first paint. The only inline script of the site: constant, and named in the policy by its hash. */
export const inlineBootstrapScript = `${abandonedTransitions}const d=document.documentElement.dataset;${drawnBefore}${chosenSettings}`

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(inlineBootstrapScript)}`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

/** Sent with every answer, errors and assets included. Name by value. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Set by proxy.ts on a request that is to be answered with the Brotli copy of an asset; next.config.ts rewrites by it. */
export const BROTLI_HEADER = 'x-send-brotli'

/** Pages are asked for anew each time, and answered with 304 while they are the same. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** Files whose name holds a hash of their content. */
export const immutable = 'public, max-age=31536000, immutable'
