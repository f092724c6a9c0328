/** What somebody else has written in the fields of a page appears in them, where nothing has been typed since. */
import type { Checked } from './types'

/** The fields of both languages. */
export function showFields(form: HTMLFormElement, sent: FormData, { fields }: Checked): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name)
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    if (!isText || field.type === 'checkbox' || field.value === value) continue
    if (field.value === sent.get(name)) field.value = value
  }
}

/** The facts as a whole are shown anew, for a row may have come or gone; what has been typed since is sent first. */
export async function showForeignFacts(
  form: HTMLFormElement,
  sent: FormData,
  { foreign }: Checked,
): Promise<void> {
  const shown = form.querySelector('.edit-facts')
  if (!shown || !foreign.includes('facts') || !isAsSent(shown, form, sent)) return
  const answer = await fetch(location.href)
  if (!answer.ok || !isAsSent(shown, form, sent)) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const now = page.querySelector('.edit-facts')
  const version = page.querySelector<HTMLInputElement>('[name="version.facts"]')
  const field = form.querySelector<HTMLInputElement>('[name="version.facts"]')
  if (!now || !version || !field) return
  for (const group of shown.querySelectorAll<HTMLDetailsElement>('details[open]'))
    now.querySelector(`[id="${group.id}"]`)?.setAttribute('open', '')
  const focused = document.activeElement?.id
  shown.replaceWith(now)
  field.value = version.value
  if (focused) document.getElementById(focused)?.focus()
}

function isAsSent(shown: Element, form: HTMLFormElement, sent: FormData): boolean {
  const now = new FormData(form)
  return [...shown.querySelectorAll<HTMLInputElement>('[name]')].every(
    ({ name }) => now.getAll(name).join() === sent.getAll(name).join(),
  )
}
