/** As much of an element as the result list of the dialog uses, for tests without a browser. */
export class FakeElement {
  readonly children: (FakeElement | string)[] = []
  readonly attributes = new Map<string, string>()
  readonly classList = { toggle: () => false }
  #text = ''

  set textContent(text: string) {
    this.#text = text
  }
  get textContent(): string {
    return (
      this.#text +
      this.children.map((child) => (typeof child === 'string' ? child : child.textContent)).join('')
    )
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value)
  }
  removeAttribute(name: string) {
    this.attributes.delete(name)
  }
  append(...children: (FakeElement | string)[]) {
    this.children.push(...children)
  }
  replaceChildren(...children: (FakeElement | string)[]) {
    this.children.splice(0, this.children.length, ...children)
  }
  addEventListener() {}
  scrollIntoView() {}
}
