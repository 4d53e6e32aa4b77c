export type Attributes = Record<string, string | undefined>

/**
 * Makes an element of what it stands for: makeOnServer of the page as it is sent, makeInPage of the page as it is. What
 * is shown by both is written once, with the maker left open. Attributes that are undefined are left out.
 */
export type Make<Made> = (
  tag: string,
  attributes?: Attributes,
  ...children: (Made | string | undefined)[]
) => Made
