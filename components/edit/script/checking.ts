/** At every pause what was typed is written and checked. What cannot be sent is kept in the browser until it can. */

import { showColleagues, tellColleagues } from './colleagues'
import type { Editors } from './editors'
import { showFields, showForeignFacts } from './fields'
import { showFindings } from './findings'
import { showFollowing } from './following'
import { leaveWhenKept } from './leaving'
import { showPreviews } from './previews'
import { formData, onAnswer, showQuestions } from './questions'
import type { Checked } from './types'
import { noteSending } from './typing'
import { forget, keep, restore } from './unsent'
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
  restore(form, editors)
  form.addEventListener('input', () => {
    checking.isNew = true
    tell(word('keeping'))
    plan(checking, pauseMs)
  })
  form.addEventListener('change', () => plan(checking, pauseMs))
  onAnswer(form, () => plan(checking, 0))
  leaveWhenKept(
    () => checking.isNew || checking.isSending,
    () => settle(checking),
  )
  // A page that is closed sends what it has: nothing typed is lost.
  window.addEventListener('pagehide', () => {
    if (checking.isNew) navigator.sendBeacon(addressOf(form), formData(form))
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

/** Resolves when what was typed until now has been sent. */
async function settle(checking: Checking): Promise<void> {
  while (checking.isSending) await new Promise((resolve) => setTimeout(resolve, 50))
  if (checking.isNew) await check(checking)
}

async function check(checking: Checking): Promise<void> {
  if (checking.isSending) return plan(checking, pauseMs)
  const { form, editors } = checking
  checking.isSending = true
  checking.isNew = false
  const started = performance.now()
  const sent = formData(form)
  noteSending()
  try {
    const answer = await fetch(addressOf(form), { method: 'POST', body: sent })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const checked: Checked = await answer.json()
    forget(form)
    if (checked.conflict) location.assign(checked.conflict)
    takeVersions(form, checked)
    showColleagues(editors, sent, checked)
    tellColleagues(checked)
    showFields(form, sent, checked)
    await showForeignFacts(form, sent, checked)
    showFindings(form, editors, checked)
    showQuestions(form, editors, checked)
    showPreviews(checked)
    showFollowing(checked)
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
function takeVersions(form: HTMLFormElement, { versions, foreign }: Checked): void {
  for (const [name, version] of Object.entries(versions)) {
    // Facts with something of somebody else's are shown anew, with their version.
    if (name === 'facts' && foreign.includes(name)) continue
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
