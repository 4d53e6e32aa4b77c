import { createHash } from 'node:crypto'

/**
 * Sets the reader's stored theme, text size and text width before the first paint, so that no frame has the wrong
 * colour and nothing moves. A stored value is used only when it is one of those known here.
 */
const restorePreferences =
  "try{for(const k of['theme','size','width']){const v=localStorage.getItem(k);if(/^(light|dark|small|large|narrow|wide)$/.test(v))d[k]=v}}catch{}"

/** Marks that the reader comes from another page of this site: the line of the home page draws itself once per visit. */
const markReturning = "if(document.referrer.startsWith(location.origin+'/'))d.drawn='';"

/**
 * A browser that skips the view transition between two pages shows the page all the same, but reports an unhandled
 * rejection of a promise that no page can reach (https://github.com/w3c/csswg-drafts/issues/13726).
 */
const ignoreSkippedTransitions =
  "addEventListener('unhandledrejection',e=>/transition/i.test(e.reason)&&e.preventDefault());"

/** What must run before the first paint. The only inline script of the site: constant, and allowed by its hash. */
export const inlineBootstrapScript = `${ignoreSkippedTransitions}const d=document.documentElement.dataset;${markReturning}${restorePreferences}`

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

/** Sent with every response, errors and assets included: values by the name of the header. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Cache-Control for pages: revalidated each time, and answered with 304 while they are the same. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** Cache-Control for files whose name holds a hash of their content. */
export const immutable = 'public, max-age=31536000, immutable'
