/** The number a page begins with: large where it stands in the rail. */
export const BigNumber = ({ value }: { value: number }) => (
  <span className="font-serif font-medium lg:block lg:text-h2/[1.1] lg:text-ink">{value}</span>
)
