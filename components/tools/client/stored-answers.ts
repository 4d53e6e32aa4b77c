/** Messages of the foot of a tool: see answers-foot.tsx. */
interface AnswersMessages {
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
  readonly #messages: AnswersMessages
  #code = ''

  /** `show` is called with answers from storage or a link; with '' when they were erased. */
  constructor(name: string, isValid: (code: string) => boolean, show: (code: string) => void) {
    const foot = document.querySelector<HTMLElement>('[data-answers]')
    if (!foot) throw new Error('The page has no place for answers.')
    this.#key = `answers-${name}`
    this.#foot = foot
    this.#messages = JSON.parse(foot.dataset.answers ?? '{}') as AnswersMessages
    this.#on('copy', () => void this.#copy())
    this.#on('erase', () => {
      this.#erase()
      show('')
    })
    const showAddress = () => {
      const linked = codeInAddress()
      if (linked === undefined) return
      if (isValid(linked)) {
        this.#code = linked
        this.#announce(linked === this.#stored() ? this.#messages.stay : this.#messages.fromLink)
        show(linked)
      } else this.#announce(this.#messages.unreadable)
    }
    addEventListener('hashchange', showAddress)
    const stored = this.#stored()
    if (stored !== undefined && isValid(stored) && codeInAddress() === undefined) {
      this.#code = stored
      show(stored)
    }
    this.#carryToOtherLanguage()
    showAddress()
  }

  save(code: string): void {
    this.#code = code
    removeFromAddress()
    try {
      localStorage.setItem(this.#key, code)
      this.#announce(this.#messages.stay)
    } catch {
      this.#announce(this.#messages.refused)
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
    removeFromAddress()
    this.#announce(this.#messages.erased)
  }

  async #copy(): Promise<void> {
    const address = `${location.origin}${location.pathname}${answersAddress(this.#code)}`
    const shown = this.#foot.querySelector<HTMLElement>('[data-address]')
    try {
      await navigator.clipboard.writeText(address)
      this.#announce(this.#messages.copied)
    } catch {
      // The browser refused: select the URL, so that the reader can copy it.
      if (!shown) return
      shown.textContent = address
      shown.hidden = false
      getSelection()?.selectAllChildren(shown)
    }
  }

  /** Adds the answers to links to this page in the other language. */
  #carryToOtherLanguage(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-section]')) {
      const addAnswers = () => {
        if (this.#code) link.hash = PREFIX + this.#code
      }
      for (const event of ['pointerdown', 'pointerenter', 'focus', 'click'])
        link.addEventListener(event, addAnswers)
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

const PREFIX = 'a='

/** The URL fragment with answers. */
export const answersAddress = (code: string): string => `#${PREFIX}${code}`

/** The answers in the fragment of the current URL; undefined when there are none. */
const codeInAddress = (): string | undefined =>
  location.hash.startsWith(`#${PREFIX}`) ? location.hash.slice(PREFIX.length + 1) : undefined

/** Removes answers from the URL that have been changed since. */
function removeFromAddress(): void {
  if (codeInAddress() !== undefined)
    history.replaceState(history.state, '', location.pathname + location.search)
}
