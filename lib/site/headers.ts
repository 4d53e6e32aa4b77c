import { createHash } from 'node:crypto'

/**
 * Sets the reader's own choice of light or dark before the first paint, so that no frame has the wrong colour.
 * The only inline script of the site: constant, and named in the policy by its hash.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(themeScript)}`,
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

/** Pages are asked for anew each time, and answered with 304 while they are the same. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** Files whose name holds a hash of their content. */
export const immutable = 'public, max-age=31536000, immutable'
