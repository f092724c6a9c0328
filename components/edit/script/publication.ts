/** While a change is being published the page is looked at again without being loaded anew, so that what is read aloud goes on. */
const everyMs = 400

export function followPublication(): void {
  if (!document.querySelector('.progress-running')) return
  document.querySelector('meta[http-equiv="refresh"]')?.remove()
  const timer = setInterval(async () => {
    const answer = await fetch(location.href).catch(() => undefined)
    if (!answer) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const box = page.querySelector('.edit-progress')
    document.querySelector('.edit-progress')?.replaceWith(box ?? '')
    if (box?.classList.contains('progress-running')) return
    clearInterval(timer)
    location.replace(location.href)
  }, everyMs)
}
