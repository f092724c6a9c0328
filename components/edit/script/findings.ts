/** What the check says: marked in the text, at the field, and in a list that leads there. */
import type { Editors } from './editors'
import { fixButton } from './fixes'
import { listOf } from './list'
import { rangeOf, setFindings } from './marks'
import type { Checked, Finding } from './types'

export function showFindings(
  form: HTMLFormElement,
  editors: Editors,
  { findings, heading }: Checked,
): void {
  for (const [locale, view] of editors) {
    const own = findings.filter(({ pane, field }) => pane === locale && field === 'body')
    view.dispatch({ effects: setFindings.of(own) })
  }
  const title = document.querySelector('#problems')
  if (title && title.textContent !== heading) title.textContent = heading
  const list = document.querySelector('#finding-list')
  const items = findings.map((finding) => itemOf(finding, editors))
  const isSame = list && list.textContent === items.map((item) => item.textContent).join('')
  if (!isSame) list?.replaceChildren(...listOf(items))
  showAtFields(form, findings)
}

/** Findings at the fields that the server has shown: each list holds those of its field. */
function showAtFields(form: HTMLFormElement, findings: Finding[]): void {
  for (const list of form.querySelectorAll<HTMLElement>('.edit-findings')) {
    const target = list.id.replace(/-findings$/, '')
    // In the text itself the marks and the list say it.
    const own = target.endsWith('.body') ? [] : findings.filter((one) => targetOf(one) === target)
    list.replaceChildren(...listOf(own.map((one) => sentence(one))))
    const field = document.getElementById(target)
    field?.toggleAttribute('aria-invalid', false)
    if (own.some(({ severity }) => severity === 'error'))
      field?.setAttribute('aria-invalid', 'true')
  }
}

function targetOf({ pane, field }: Finding): string {
  return `${pane}.${field}`
}

function sentence({ severity, label, message }: Finding): HTMLLIElement {
  const item = document.createElement('li')
  item.className = `finding-${severity}`
  const strong = document.createElement('strong')
  strong.textContent = label
  const [first = '', ...lines] = message.split('\n')
  item.append(strong, ` ${first}`)
  if (lines.length > 0) item.append(linesOf(lines))
  return item
}

/** Where the languages are compared line by line, the lines stay as they are. */
function linesOf(lines: string[]): HTMLPreElement {
  const box = document.createElement('pre')
  box.className = 'edit-lines'
  box.textContent = lines.join('\n')
  return box
}

function itemOf(finding: Finding, editors: Editors): HTMLElement {
  const item = sentence(finding)
  const link = document.createElement('a')
  link.href = `#${targetOf(finding)}`
  link.append(...placeOf(finding))
  link.addEventListener('click', (event) => {
    if (goTo(finding, editors)) event.preventDefault()
  })
  item.firstChild?.after(' ', link)
  for (const fix of finding.fixes) item.append(' ', fixButton(fix, finding, editors))
  return item
}

/** The place in words; the name of a language is in that language. */
function placeOf({ pane, place }: Finding): (Node | string)[] {
  if (pane !== 'fi' && pane !== 'sv') return [place]
  const [name = ''] = place.split(',')
  const marked = document.createElement('span')
  marked.lang = pane
  marked.textContent = name
  return [marked, place.slice(name.length)]
}

/** The cursor goes to the place; for a field the link itself does. */
function goTo(finding: Finding, editors: Editors): boolean {
  const view = finding.field === 'body' ? editors.get(finding.pane) : undefined
  const field = document.getElementById(targetOf(finding))
  field?.closest('details')?.setAttribute('open', '')
  if (!view) return false
  const { from, to } = rangeOf(finding, view.state.doc)
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true })
  view.focus()
  return true
}
