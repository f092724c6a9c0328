/** What has the focus stays in sight: texts above it get their true height when they are first seen, and would move it away. */
export function keepFocusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest('.cm-editor')) return
    let frames = 4
    const look = () => {
      if (document.activeElement !== target) return
      const { top, bottom } = target.getBoundingClientRect()
      if (bottom < 0 || top > innerHeight) target.scrollIntoView({ block: 'center' })
      frames -= 1
      if (frames > 0) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
