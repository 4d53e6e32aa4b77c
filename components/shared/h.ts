export type Attributes = Record<string, string | undefined>

/**
 * Makes an element of what it stands for: reactH of the page as it is sent, domH of the page as it is. What
 * is shown by both is written once, with the maker left open. Attributes that are undefined are left out.
 */
export type CreateElement<Made> = (
  tag: string,
  attributes?: Attributes,
  ...children: (Made | string | undefined)[]
) => Made
