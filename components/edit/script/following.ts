/** Facts that have changed and are to be followed elsewhere. */
import type { Checked } from './types'

/** Says that an old value still stands somewhere, with the way there. */
export function showFollowing({ following: { text, href } }: Checked): void {
  const note = document.querySelector<HTMLElement>('#following')
  if (!note || note.textContent === text) return
  const link = Object.assign(document.createElement('a'), { href, textContent: text })
  note.hidden = text === ''
  note.className = 'finding-error'
  note.replaceChildren(link)
}
