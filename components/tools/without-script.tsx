import type { ReactNode } from 'react'

/** A note for readers without script. */
export const WithoutScript = ({ children }: { children: ReactNode }) => (
  <noscript>
    <p className="answers-foot screen-only">{children}</p>
  </noscript>
)
