/**
 * Loads an island. In development the framework hydrates the page and would undo the changes an island had made by
 * then: there the island waits for hydration.
 */
export const IslandScript = ({ src }: { src: string }) =>
  process.env.NODE_ENV === 'development' ? (
    <script dangerouslySetInnerHTML={{ __html: onceTakenOver(src) }} />
  ) : (
    <script data-island="" type="module" src={src} />
  )

/** React adds a property to the elements it has hydrated. */
const onceTakenOver = (src: string) =>
  `(function wait() {
    const main = document.getElementById('content')
    if (main && Object.keys(main).some((key) => key.startsWith('__reactFiber'))) import('${src}')
    else setTimeout(wait, 50)
  })()`
