/** A stylesheet as text: see lib/build/islands.ts. Vite, which runs the tests, knows the same suffix. */
declare module '*.css?inline' {
  const text: string
  export default text
}
