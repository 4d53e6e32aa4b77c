import { element } from './dom'

/** Has the browser save a text as a file. */
export function downloadFile(name: string, type: string, text: string): void {
  const link = element('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name })
  link.click()
  URL.revokeObjectURL(link.href)
}
