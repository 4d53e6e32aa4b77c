/** All of search that reaches the browser. Runs in Node just as well, with the same results. */
export { excerpt } from './excerpt'
export { marksIn } from './marks'
export { openIndex, openTexts } from './open-index'
export { search } from './search'
