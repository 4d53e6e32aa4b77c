import { createElement, type ReactElement } from 'react'
import type { CreateElement } from '../shared/h'

/** Creates React elements. React has its own names for some attributes. */
export const reactH: CreateElement<ReactElement> = (tag, attributes = {}, ...children) =>
  createElement(
    tag,
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [nameInReact(name), value])),
    ...children,
  )

function nameInReact(name: string): string {
  if (name === 'class') return 'className'
  if (name === 'tabindex') return 'tabIndex'
  return /^(aria|data)-/.test(name)
    ? name
    : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
