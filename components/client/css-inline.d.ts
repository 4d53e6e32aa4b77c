/** A stylesheet as text: see lib/build/css-as-text.ts. Vite, which runs the tests, knows the same suffix. */
declare module '*.css?inline' {
  const text: string
  export default text
}
