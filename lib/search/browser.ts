/** All of search that reaches the browser. Runs in Node just as well, with the same results. */

export { openIndex } from './index/open'
export { marksIn } from './results/highlight'
export { search } from './search'
