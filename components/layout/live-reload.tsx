/** In development only: the island that loads the page anew when a file it is made from has changed. */
export const LiveReload = ({ src }: { src: string | undefined }) =>
  process.env.NODE_ENV === 'development' && src ? <script type="module" src={src} /> : null
