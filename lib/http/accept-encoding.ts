/**
 * Matches a whole Accept-Encoding header that accepts Brotli (RFC 9110, 12.5.3): `br` without a weight, or with one
 * above 0. A pattern and not a function, because the rules of next.config.ts take nothing else.
 */
export const ACCEPTS_BROTLI =
  '(?:.*,)?[ \\t]*[bB][rR][ \\t]*(?:;[ \\t]*[qQ]=(?:0\\.\\d*[1-9]\\d*|1(?:\\.0*)?)[ \\t]*)?(?:,.*)?'
