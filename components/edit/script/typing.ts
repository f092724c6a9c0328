/** What was typed in each text since it was last sent. */
import { Annotation, type ChangeSet } from '@codemirror/state'
import type { EditorView, ViewUpdate } from '@codemirror/view'

/** What comes from the server is no typing. */
export const fromServer = Annotation.define<boolean>()

const typed = new Map<EditorView, ChangeSet>()

export function noteTyping({ view, changes }: ViewUpdate): void {
  const before = typed.get(view)
  typed.set(view, before ? before.compose(changes) : changes)
}

/** The texts are being sent as they are now. */
export function noteSending(): void {
  typed.clear()
}

export function typedIn(view: EditorView): ChangeSet | undefined {
  return typed.get(view)
}
