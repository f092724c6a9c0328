/** What the answer of a check changes on the page beside its findings: texts of colleagues, and previews. */
import { type Editors, fromServer } from './editors'
import type { Checked } from './types'

/** What somebody else wrote appears where nothing has been typed since. */
export function showColleagues(
  editors: Editors,
  sent: FormData,
  { bodies }: Checked,
  isTyping: boolean,
): void {
  if (isTyping) return
  for (const [locale, view] of editors) {
    const now = bodies[locale] ?? ''
    const shown = view.state.doc.toString()
    if (now === shown.trimEnd() || shown !== sent.get(`${locale}.body`)) continue
    view.dispatch({
      changes: { from: 0, to: shown.length, insert: now },
      annotations: fromServer.of(true),
    })
  }
}

/** The frames are loaded again, and stay where they were. */
export function showPreviews({ previews }: Checked): void {
  for (const [locale, address] of Object.entries(previews)) {
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[id="preview.${locale}"]`)
    const inside = frame?.contentWindow
    if (!frame || !inside || address === '') continue
    const place = inside.scrollY
    frame.addEventListener('load', () => frame.contentWindow?.scrollTo(0, place), { once: true })
    inside.location.replace(address)
  }
}
