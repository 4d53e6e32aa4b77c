/** What a writer has beyond Markdown. */
export const directiveNames = [':term', ':cite', '::figure', ':::note']
