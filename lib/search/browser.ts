/** All of search that reaches the browser. Runs in Node just as well, with the same results. */
export { marksIn } from './results/highlight'
export { openIndex } from './index/open'
export { search } from './search'
