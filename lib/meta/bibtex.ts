/** Characters that TeX reads as commands, or has its own notation for. */
const written: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  '\u00a0': '~',
}

/** The text as it may stand in a field of BibTeX. Letters with accents stay: LaTeX reads UTF-8 since 2018. */
export const bibtexText = (text: string) =>
  text.replace(/[\\{}$&#%_~^“”‘’–—…\u00a0]/g, (sign) => written[sign] ?? sign)
