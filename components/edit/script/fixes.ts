/** Buttons that mend what was found. */
import type { Editors } from './editors'
import { rangeOf } from './marks'
import type { Finding } from './types'

type Fix = Finding['fixes'][number]

export function fixButton(fix: Fix, finding: Finding, editors: Editors): HTMLElement {
  if (fix.list !== undefined) return listLink(fix)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  button.textContent = fix.label
  button.addEventListener('click', () => {
    if (fix.fact) return addFact(fix.fact)
    const view = finding.field === 'body' ? editors.get(finding.pane) : undefined
    if (view) return mendText(view, finding, fix.replace ?? '')
    mendField(finding, fix.replace ?? '')
  })
  return button
}

function mendText(
  view: NonNullable<ReturnType<Editors['get']>>,
  finding: Finding,
  insert: string,
): void {
  const { from } = rangeOf(finding, view.state.doc)
  const to = from + finding.text.length
  if (view.state.sliceDoc(from, to) !== finding.text) return
  view.dispatch({ changes: { from, to, insert } })
  view.focus()
}

function mendField({ pane, field, text }: Finding, replace: string): void {
  const element = document.getElementById(`${pane}.${field}`)
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
  if (!isText) return
  element.value = element.value.replace(text, () => replace)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  element.focus()
}

function listLink({ label, list }: Fix): HTMLElement {
  const change = document.querySelector<HTMLFormElement>('#edit')?.dataset.change
  const href = `/changes/${change}/shared/${list}`
  return Object.assign(document.createElement('a'), { href, textContent: label })
}

/** The row for a new figure or date opens with its value in it, and asks what it is called in both languages. */
function addFact({ list, value, unit }: NonNullable<Fix['fact']>): void {
  const group = document.querySelector<HTMLDetailsElement>(`#group-${list}`)
  const row = group?.querySelector<HTMLDetailsElement>('details.edit-row')
  if (!group || !row) return
  group.open = true
  row.open = true
  const set = (end: string, text: string) => {
    const field = row.querySelector<HTMLInputElement>(`[name$="${end}"]`)
    if (field && text !== '') field.value = text
  }
  set(list === 'figures' ? '.value' : '.date', value)
  set('.unit', unit)
  const first = row.querySelector<HTMLTextAreaElement>('textarea')
  first?.scrollIntoView({ block: 'center' })
  first?.focus()
}
