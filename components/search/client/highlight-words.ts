import { formatMessage } from '@/lib/i18n/format'
import { loadSearchClient } from '@/lib/search/client/search-client'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'

const NAME = 'searched'

/** Block elements: highlights do not cross from one into the next. */
const BLOCKS = 'h1, h2, h3, p, li, td, th, dt, dd, figcaption, blockquote'

/**
 * Highlights the words of a page that match a query, with the matching rules of search, without changing the document
 * (CSS Custom Highlight API). Announces it, with a button that removes the highlights.
 */
export async function highlightWords(query: string, texts: Iterable<HTMLElement>): Promise<void> {
  const messages = searchMessages()
  const client = await loadSearchClient(messages.language)
  const blocks = [...texts].flatMap((text) => blocksOf(text).map(textNodesOf))
  const wholes = blocks.map((nodes) => nodes.map(({ data }) => data).join(''))
  const highlights = await client.highlight(wholes, query)
  const ranges = blocks.flatMap(
    (nodes, at) => highlights[at]?.flatMap(({ start, end }) => rangeOf(nodes, start, end) ?? []) ?? [],
  )
  if (ranges.length === 0) return
  CSS.highlights.set(NAME, new Highlight(...ranges))
  announce(query, messages)
}

/** Blocks that contain no other block, so that each character is in at most one of them. */
const blocksOf = (text: HTMLElement) =>
  [...text.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => !block.querySelector(BLOCKS))

function textNodesOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range | undefined {
  const range = new Range()
  let at = 0
  let isOpen = false
  for (const node of nodes) {
    const next = at + node.length
    if (!isOpen && start < next) {
      range.setStart(node, start - at)
      isOpen = true
    }
    if (isOpen && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return undefined
}

/** Messages of search, which the trigger of its dialog carries. */
function searchMessages(): SearchDialogMessages {
  const trigger = document.querySelector<HTMLElement>('[data-search-trigger]')
  return JSON.parse(trigger?.dataset.searchTrigger ?? '{}') as SearchDialogMessages
}

function announce(query: string, { searchMarked, searchUnmark }: SearchDialogMessages): void {
  const remove = element(
    'button',
    { type: 'button', class: 'link min-h-7 cursor-pointer font-semibold' },
    searchUnmark,
  )
  const said = element('span', { role: 'status' })
  const note = element(
    'p',
    {
      class:
        'fixed inset-x-0 bottom-0 z-4 flex flex-wrap justify-center gap-x-6 border-t border-rule bg-surface px-(--gutter) py-[0.6rem] text-sm print:hidden',
    },
    said,
    ' ',
    remove,
  )
  remove.addEventListener('click', () => {
    CSS.highlights.delete(NAME)
    note.remove()
    const address = new URL(location.href)
    address.searchParams.delete('q')
    history.replaceState(history.state, '', address)
    document.getElementById('content')?.focus({ preventScroll: true })
  })
  document.body.append(note)
  // Screen readers announce a status when its text changes, not when it is inserted with text.
  requestAnimationFrame(() => {
    said.textContent = formatMessage(searchMarked, { query })
  })
}
