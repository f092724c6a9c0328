/** Who else is at the page, and what they have written: it appears in the text around what is being typed, and takes nothing of it away. */
import { ChangeSet } from '@codemirror/state'
import type { Editors } from './editors'
import { listOf } from './list'
import type { Checked } from './types'
import { fromServer, typedIn } from './typing'

export function showColleagues(editors: Editors, sent: FormData, { bodies }: Checked): void {
  for (const [locale, view] of editors) {
    const before = String(sent.get(`${locale}.body`) ?? '')
    const now = bodies[locale] ?? ''
    if (now === before.trimEnd()) continue
    const foreign = ChangeSet.of(differenceOf(before, now), before.length)
    const mine = typedIn(view)
    view.dispatch({
      changes: mine ? foreign.map(mine) : foreign,
      annotations: fromServer.of(true),
    })
  }
}

/** From the first character that differs to the last. */
function differenceOf(before: string, now: string) {
  const most = Math.min(before.length, now.length)
  let start = 0
  while (start < most && before[start] === now[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end++
  return { from: start, to: before.length - end, insert: now.slice(start, now.length - end) }
}

export function tellColleagues({ colleagues }: Checked): void {
  const place = document.querySelector('#colleagues')
  const shown = [...(place?.querySelectorAll('li') ?? [])]
    .map((item) => item.textContent)
    .join('\n')
  if (!place || shown === colleagues.map(({ text }) => text).join('\n')) return
  const items = colleagues.map(({ text, href }) => {
    const item = document.createElement('li')
    item.append(
      href ? Object.assign(document.createElement('a'), { href, textContent: text }) : text,
    )
    return item
  })
  place.replaceChildren(...listOf(items))
}
