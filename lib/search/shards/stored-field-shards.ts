import type { Language } from '@/lib/i18n/languages'
import { readFile, SECTION_SIGN } from '../codec/envelope'
import type { EntryKind } from '../index/document'
import { type EntryCard, ID_SIGN } from '../index/field-refs'
import { readSections } from '../index/stored-fields'
import { firstOfHeads, headsOf } from './layout'

/** What is shown of an entry. */
type Head = Pick<EntryCard, 'url' | 'otherTitle' | 'note' | 'sections'>

const NO_HEAD: Head = { url: '', otherTitle: '', note: '', sections: [] }

/** What is shown of entries, as far as it is there. */
export class Heads {
  readonly #language: Language
  readonly #heads: Head[] = []
  #wanted = new Set<string>()

  constructor(language: Language) {
    this.#language = language
  }

  of(entry: number): Head {
    const head = this.#heads[entry]
    if (!head) this.#wanted.add(headsOf(entry))
    return head ?? NO_HEAD
  }

  /** The names of files that were asked for in vain since the last call. */
  takeWanted(): string[] {
    const wanted = [...this.#wanted]
    this.#wanted = new Set()
    return wanted
  }

  /** Takes a file that was fetched. Throws when it is another, cut off or damaged. */
  take(name: string, file: string): void {
    readFile(`heads-${this.#language}`, file).forEach((row, at) => {
      const [url = '', otherTitle = '', note = '', ...parts] = row.split(SECTION_SIGN)
      this.#heads[firstOfHeads(name) + at] = { url, otherTitle, note, sections: readSections(parts) }
    })
  }

  /** A card of which what is shown comes when it is asked for. */
  cardOf([kind = '', id = '', title = '', tags, category = '']: readonly string[], entry: number): EntryCard {
    const head = () => this.of(entry)
    return {
      kind: kind as EntryKind,
      id,
      title,
      tags: tags ? tags.split(' ') : [],
      category,
      get url() {
        return head().url.replace(ID_SIGN, id)
      },
      get otherTitle() {
        return head().otherTitle
      },
      get note() {
        return head().note
      },
      get sections() {
        return head().sections
      },
    }
  }
}
