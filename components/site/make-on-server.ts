import { createElement, type ReactElement } from 'react'
import type { Make } from './make'

/** Makes elements of a page that is sent. */
export const makeOnServer: Make<ReactElement> = (
  tag,
  { class: className, ...attributes } = {},
  ...children
) => createElement(tag, { className, ...attributes }, ...children)
