/** All of search that reaches the browser. Runs in Node just as well, with the same results. */
export { marksIn } from './marks'
export { openIndex } from './open-index'
export { search } from './search'
