import type { ReactNode } from 'react'

interface SectionHeadProps {
  /** The id of the heading, by which the section is named. */
  id: string
  title: string
  /** What stands at the end of the row. */
  children?: ReactNode
}

/** The heading of a section of a page, below a rule. */
export const SectionHead = ({ id, title, children }: SectionHeadProps) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-ink pt-[1.1rem]">
    <h2 id={id} className="font-serif text-h2 font-medium">
      {title}
    </h2>
    {children}
  </div>
)
