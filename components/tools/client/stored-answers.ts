/** Messages of the foot of a tool: see answers-foot.tsx. */
interface FootWords {
  stay: string
  refused: string
  fromLink: string
  unreadable: string
  erased: string
  copied: string
}

/**
 * Stores the answers of a tool in this browser, from the first answer on. Links carry them in the fragment of the URL,
 * which never reaches a server. Answers from a link are shown, and stored once the reader changes one.
 */
export class StoredAnswers {
  readonly #key: string
  readonly #foot: HTMLElement
  readonly #words: FootWords
  #code = ''

  /** `show` is called with answers from storage or a link; with '' when they were erased. */
  constructor(name: string, isSound: (code: string) => boolean, show: (code: string) => void) {
    const foot = document.querySelector<HTMLElement>('[data-answers]')
    if (!foot) throw new Error('The page has no place for answers.')
    this.#key = `answers-${name}`
    this.#foot = foot
    this.#words = JSON.parse(foot.dataset.answers ?? '{}') as FootWords
    this.#on('copy', () => void this.#copy())
    this.#on('erase', () => {
      this.#erase()
      show('')
    })
    const showAddress = () => {
      const linked = codeInAddress()
      if (linked === undefined) return
      if (isSound(linked)) {
        this.#code = linked
        this.#announce(linked === this.#stored() ? this.#words.stay : this.#words.fromLink)
        show(linked)
      } else this.#announce(this.#words.unreadable)
    }
    addEventListener('hashchange', showAddress)
    const kept = this.#stored()
    if (kept !== undefined && isSound(kept) && codeInAddress() === undefined) {
      this.#code = kept
      show(kept)
    }
    this.#keepAcrossLanguages()
    showAddress()
  }

  keep(code: string): void {
    this.#code = code
    leaveAddress()
    try {
      localStorage.setItem(this.#key, code)
      this.#announce(this.#words.stay)
    } catch {
      this.#announce(this.#words.refused)
    }
  }

  #stored(): string | undefined {
    try {
      return localStorage.getItem(this.#key) ?? undefined
    } catch {
      return undefined
    }
  }

  #erase(): void {
    this.#code = ''
    try {
      localStorage.removeItem(this.#key)
    } catch {}
    leaveAddress()
    this.#announce(this.#words.erased)
  }

  async #copy(): Promise<void> {
    const address = `${location.origin}${location.pathname}${answersAddress(this.#code)}`
    const shown = this.#foot.querySelector<HTMLElement>('[data-address]')
    try {
      await navigator.clipboard.writeText(address)
      this.#announce(this.#words.copied)
    } catch {
      // The browser refused: select the URL, so that the reader can copy it.
      if (!shown) return
      shown.textContent = address
      shown.hidden = false
      getSelection()?.selectAllChildren(shown)
    }
  }

  /** Adds the answers to links to this page in the other language. */
  #keepAcrossLanguages(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-section]')) {
      const aim = () => {
        if (this.#code) link.hash = MARK + this.#code
      }
      for (const event of ['pointerdown', 'pointerenter', 'focus', 'click']) link.addEventListener(event, aim)
    }
  }

  #announce(text: string): void {
    const place = this.#foot.querySelector('[role=status]')
    if (place) place.textContent = text
  }

  #on(name: string, act: () => void): void {
    this.#foot.querySelector(`[data-do=${name}]`)?.addEventListener('click', act)
  }
}

const MARK = 'a='

/** The URL fragment with answers. */
export const answersAddress = (code: string): string => `#${MARK}${code}`

/** The answers in the fragment of the current URL; undefined when there are none. */
const codeInAddress = (): string | undefined =>
  location.hash.startsWith(`#${MARK}`) ? location.hash.slice(MARK.length + 1) : undefined

/** Removes answers from the URL that have been changed since. */
function leaveAddress(): void {
  if (codeInAddress() !== undefined)
    history.replaceState(history.state, '', location.pathname + location.search)
}
