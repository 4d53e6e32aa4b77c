/** The line of the home page draws itself, and then stays: a change of the window must not start it again. */
export function drawOnce(): void {
  document.querySelector('.start-path__fan')?.addEventListener('animationend', () => {
    document.documentElement.dataset.drawn = ''
  })
}
