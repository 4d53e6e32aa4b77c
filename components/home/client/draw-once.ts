/** Lets the animation of the home page's line run once: resizing the window must not restart it. */
export function drawOnce(): void {
  document.querySelector('.start-path__fan')?.addEventListener('animationend', () => {
    document.documentElement.dataset.drawn = ''
  })
}
