import type { Positioner } from './popover-position'

/** Copies the URL of a section for a link, or the citation beside it for a button. */
export function copy(trigger: HTMLElement, position: Positioner): void {
  if (trigger instanceof HTMLAnchorElement) copyLink(trigger, position)
  else void copyCitation(trigger)
}

/** Copies the URL in the page's language at once, and offers the one in the other language. */
function copyLink(link: HTMLAnchorElement, position: Positioner): void {
  const panel = document.querySelector<HTMLElement>('#copy-link')
  if (!panel) return
  const status = panel.querySelector<HTMLElement>('[role=status]')
  const address = panel.querySelector<HTMLElement>('[data-address]')
  const buttons = [...panel.querySelectorAll<HTMLButtonElement>('button')]
  if (!status || !address) return

  const copyIn = async ({ dataset }: HTMLElement) => {
    address.textContent = location.origin + (dataset.path ?? location.pathname) + link.hash
    address.hidden = await write(address.textContent)
    status.textContent = (address.hidden ? dataset.copied : panel.dataset.refused) ?? ''
    if (!address.hidden) select(address)
    position(panel, link)
  }
  for (const button of buttons) button.onclick = () => void copyIn(button)

  history.replaceState(null, '', link.hash)
  status.textContent = ''
  panel.hidden = false
  panel.showPopover()
  position(panel, link)
  const own = buttons.find(({ dataset }) => !dataset.path)
  const next = buttons.find((button) => button !== own) ?? own
  next?.focus()
  if (own) void copyIn(own)
}

async function copyCitation(button: HTMLElement): Promise<void> {
  const citations = button.closest<HTMLElement>('[data-refused]')
  const text = button.closest('[data-citation]')?.querySelector('[data-text]')
  const status = citations?.querySelector('[role=status]')
  if (!citations || !text || !status) return
  const isCopied = await write(text.textContent ?? '')
  if (!isCopied) select(text)
  status.textContent = (isCopied ? button.dataset.copied : citations.dataset.refused) ?? ''
}

/** Writes to the clipboard; false when the browser refuses. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

const select = (element: Element) => getSelection()?.selectAllChildren(element)
