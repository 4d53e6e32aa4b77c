export type Attributes = Record<string, string | undefined>

/**
 * Creates an element, as React's `createElement` does: `reactH` on the server, `domH` in the browser. What
 * both render is written once, with this function as parameter `h`. Attributes that are undefined are left out.
 */
export type CreateElement<Rendered> = (
  tag: string,
  attributes?: Attributes,
  ...children: (Rendered | string | undefined)[]
) => Rendered
