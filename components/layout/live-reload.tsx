/** In development only: the island that reloads the page when a file it depends on has changed. */
export const LiveReload = ({ src }: { src: string | undefined }) =>
  process.env.NODE_ENV === 'development' && src ? <script type="module" src={src} /> : null
