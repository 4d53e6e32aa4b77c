import type { ReactNode } from 'react'

/** The title of something to do, with the box to tick it: empty on paper, and hidden until a script works. */
export const ChecklistTitle = ({ children }: { children: ReactNode }) => (
  <label className="checklist__title flex min-h-11 items-center gap-[0.9rem] font-serif text-[1.3125rem]/[1.25] font-medium print:min-h-0 print:text-[12pt]">
    <input type="checkbox" className="tool-page__tick" data-tick="" data-enhance="" />
    <span>{children}</span>
  </label>
)

/** What is to be said of it, below its title; gone once it is done. */
export const ChecklistText = ({ children }: { children: ReactNode }) => (
  <p className="checklist__text max-w-measure text-sm text-ink-2">{children}</p>
)
