/** Adds the rules of a stylesheet that came with a script, as text. The site's policy allows no `<style>` element. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
