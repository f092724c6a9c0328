/** What could not be sent is kept in the browser until it can. */
import type { Editors } from './editors'

function storageKey({ dataset }: HTMLFormElement): string {
  return `edit ${dataset.change} ${dataset.key}`
}

export function keep(form: HTMLFormElement, sent: FormData): void {
  const texts = [...sent].filter(([, value]) => typeof value === 'string')
  localStorage.setItem(storageKey(form), JSON.stringify(texts))
}

/** What could not be sent the last time stands in the fields again, with the versions that it was written on. */
export function restore(form: HTMLFormElement, editors: Editors): void {
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

/** It has been sent. */
export function forget(form: HTMLFormElement): void {
  localStorage.removeItem(storageKey(form))
}
