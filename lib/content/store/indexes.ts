import type { Language } from '../../i18n/languages'

/** Items by key; where several have the same key, the first. */
export function indexBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Item> {
  const index = new Map<Key, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (!index.has(key)) index.set(key, item)
  }
  return index
}

/** Items in groups by each of their keys, in their order. */
export function groupBy<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Content that exists once per id and language, indexed by both. */
export class EditionIndex<Item extends { language: Language }> {
  readonly #all: readonly Item[]
  readonly #byKey: ReadonlyMap<string, Item>
  readonly #byLanguage: ReadonlyMap<Language, readonly Item[]>
  readonly #byId: ReadonlyMap<string, readonly Item[]>

  /** `compare` gives the order within a language; without it that of the files. */
  constructor(
    items: readonly Item[],
    idOf: (item: Item) => string,
    compare?: (one: Item, two: Item) => number,
  ) {
    const sorted = compare ? [...items].sort(compare) : items
    this.#all = items
    this.#byKey = indexBy(items, (item) => keyOf(item.language, idOf(item)))
    this.#byLanguage = groupBy(sorted, ({ language }) => [language])
    this.#byId = groupBy(items, (item) => [idOf(item)])
  }

  list(language?: Language): readonly Item[] {
    return language ? (this.#byLanguage.get(language) ?? []) : this.#all
  }

  get(id: string, language: Language): Item | undefined {
    return this.#byKey.get(keyOf(language, id))
  }

  listIds(): string[] {
    return [...this.#byId.keys()]
  }

  listEditions(id: string): readonly Item[] {
    return this.#byId.get(id) ?? []
  }
}

/** A key of a map over items that exist in several languages. */
export const keyOf = (language: Language, ...names: readonly string[]) => [language, ...names].join('/')
