/** At every pause what was typed is written and checked. What cannot be sent is kept in the browser until it can. */
import type { Editors } from './editors'
import { showFindings } from './findings'
import { showColleagues, showPreviews } from './shown'
import type { Checked } from './types'
import { word } from './words'

const pauseMs = 250
const retryMs = 2_000
const lookMs = 5_000

interface Checking {
  form: HTMLFormElement
  editors: Editors
  timer: number
  isSending: boolean
  /** Something was typed since the last time it was sent. */
  isNew: boolean
}

export function startChecking(form: HTMLFormElement, editors: Editors): void {
  const checking: Checking = { form, editors, timer: 0, isSending: false, isNew: false }
  restore(checking)
  form.addEventListener('input', () => {
    checking.isNew = true
    tell(word('keeping'))
    plan(checking, pauseMs)
  })
  form.addEventListener('change', () => plan(checking, pauseMs))
  // A page that is closed sends what it has: nothing typed is lost.
  window.addEventListener('pagehide', () => {
    if (checking.isNew) navigator.sendBeacon(addressOf(form), new FormData(form))
  })
  // What colleagues write appears, and so does what they mend.
  setInterval(() => {
    if (document.visibilityState === 'visible' && !checking.isNew) void check(checking)
  }, lookMs)
  void check(checking)
}

function plan(checking: Checking, ms: number): void {
  window.clearTimeout(checking.timer)
  checking.timer = window.setTimeout(() => void check(checking), ms)
}

async function check(checking: Checking): Promise<void> {
  if (checking.isSending) return plan(checking, pauseMs)
  const { form, editors } = checking
  checking.isSending = true
  checking.isNew = false
  const started = performance.now()
  const sent = new FormData(form)
  try {
    const answer = await fetch(addressOf(form), { method: 'POST', body: sent })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const checked: Checked = await answer.json()
    localStorage.removeItem(storageKey(form))
    if (checked.conflict) location.assign(checked.conflict)
    takeVersions(form, checked)
    showColleagues(editors, sent, checked, checking.isNew)
    showFindings(form, editors, checked)
    showPreviews(checked)
    tell(checked.status)
    form.dataset.checked = String(Math.round(performance.now() - started))
  } catch {
    keep(form, sent)
    tell(word('offline'))
    checking.isNew = true
    plan(checking, retryMs)
  } finally {
    checking.isSending = false
  }
}

/** From now on the form is of these versions. Rows that are to be taken away are gone at the next look at the page. */
function takeVersions(form: HTMLFormElement, { versions }: Checked): void {
  for (const [name, version] of Object.entries(versions)) {
    const field = form.querySelector<HTMLInputElement>(`input[name="version.${name}"]`)
    if (field) field.value = version
  }
}

function addressOf({ dataset }: HTMLFormElement): string {
  return `/changes/${dataset.change}/check/${dataset.key}`
}

function tell(text: string): void {
  const status = document.querySelector('#status')
  if (status && status.textContent !== text) status.textContent = text
}

function storageKey({ dataset }: HTMLFormElement): string {
  return `edit ${dataset.change} ${dataset.key}`
}

function keep(form: HTMLFormElement, sent: FormData): void {
  const texts = [...sent].filter(([, value]) => typeof value === 'string')
  localStorage.setItem(storageKey(form), JSON.stringify(texts))
}

/** What could not be sent the last time stands in the fields again, with the versions that it was written on. */
function restore({ form, editors }: Checking): void {
  const kept: [string, string][] = JSON.parse(localStorage.getItem(storageKey(form)) ?? '[]')
  for (const [name, value] of kept) {
    const field = form.elements.namedItem(name)
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    if (!isText || ['checkbox', 'radio'].includes(field.type) || name.startsWith('$')) continue
    field.value = value
    const view = editors.get(name.replace(/\.body$/, ''))
    if (view && name.endsWith('.body'))
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } })
  }
}
