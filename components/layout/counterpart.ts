/** The same page in the other language. */
export interface Counterpart {
  path: string
  title: string
}
