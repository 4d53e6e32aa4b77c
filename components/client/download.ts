import { element } from './dom'

/** Safari reads the blob some time after the click: revoked at once, the download fails. FileSaver.js waits as long. */
const REVOKE_AFTER_MS = 40_000

/** Has the browser save a text as a file. Some browsers follow only links that are in the document. */
export function downloadFile(name: string, type: string, text: string): void {
  const link = element('a', {
    href: URL.createObjectURL(new Blob([text], { type })),
    download: name,
    hidden: '',
  })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS)
}
