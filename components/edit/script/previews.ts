/** Previews of what was written last. */
import type { Checked } from './types'

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
