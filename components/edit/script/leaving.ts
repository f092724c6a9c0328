/** A link to another screen waits until what was typed is written: that screen would show what was before. */
export function leaveWhenKept(isOpen: () => boolean, keepNow: () => Promise<void>): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isHere = link?.getAttribute('href')?.startsWith('/') && link.target === ''
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey)
    if (!link || !isHere || !isPlain || !isOpen()) return
    event.preventDefault()
    // What cannot be sent is kept in the browser: the writer is not held.
    void keepNow().finally(() => location.assign(link.href))
  })
}
