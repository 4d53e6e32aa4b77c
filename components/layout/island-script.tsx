/**
 * Loads an island. In development the framework takes over the page when it has come, and would undo what an island
 * had done to it by then: there the island waits.
 */
export const IslandScript = ({ src }: { src: string }) =>
  process.env.NODE_ENV === 'development' ? (
    <script dangerouslySetInnerHTML={{ __html: onceTakenOver(src) }} />
  ) : (
    <script data-island="" type="module" src={src} />
  )

/** React marks the elements it has taken over. */
const onceTakenOver = (src: string) =>
  `(function wait() {
    const main = document.getElementById('content')
    if (main && Object.keys(main).some((key) => key.startsWith('__reactFiber'))) import('${src}')
    else setTimeout(wait, 50)
  })()`
