/** The directives that articles and pages may use besides Markdown. */
export const directiveNames = [':term', ':cite', '::figure', ':::note']
