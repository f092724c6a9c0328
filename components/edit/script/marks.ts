/** What the check found, marked where it stands in the text. */
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Finding } from './types'

export const setFindings = StateEffect.define<Finding[]>()

export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(found, { changes, effects, state }) {
    const effect = effects.find((one) => one.is(setFindings))
    if (!effect) return found.map(changes)
    const findings: Finding[] = effect.value
    const ranges = findings.flatMap((finding) => {
      const { from, to } = rangeOf(finding, state.doc)
      const attributes = { title: finding.message, 'data-severity': finding.severity }
      const mark = Decoration.mark({ class: `mark-${finding.severity}`, attributes })
      return from < to ? [mark.range(from, to)] : []
    })
    return Decoration.set(ranges, true)
  },
  provide: (field) => EditorView.decorations.from(field),
})

type Doc = EditorView['state']['doc']

/** From a line and a column to a place in the text, which may have become shorter since. */
export function rangeOf(
  { line, column, length }: Pick<Finding, 'line' | 'column' | 'length'>,
  doc: Doc,
): { from: number; to: number } {
  const row = doc.line(Math.max(1, Math.min(line, doc.lines)))
  const from = Math.min(row.from + column - 1, row.to)
  const to = length > 1 ? Math.min(from + length, doc.length) : row.to
  return { from: from === to ? row.from : from, to }
}
