// The same page under its Dutch address; proxy.ts lets each language use its own.
export { GET } from '../../../tools/[slug]/result/route'
