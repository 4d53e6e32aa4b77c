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

/** The number a page begins with: large where it stands in the rail. */
export const BigNumber = ({ value }: { value: number }) => (
  <span className="font-serif font-medium lg:block lg:text-h2/[1.1] lg:text-ink">{value}</span>
)
