import type { ReactNode } from 'react'

/** A note for readers without script. */
export const WithoutScript = ({ children }: { children: ReactNode }) => (
  <noscript>
    <p className="answers-foot screen-only mt-6 max-w-measure text-sm text-ink-3">{children}</p>
  </noscript>
)
