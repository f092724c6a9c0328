/** Headings look like headings, also before anybody looks at the preview. */
import { type EditorState, RangeSet, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

export const headings = StateField.define<DecorationSet>({
  create: headingsIn,
  update: (found, { docChanged, state }) => (docChanged ? headingsIn(state) : found),
  provide: (field) => EditorView.decorations.from(field),
})

function headingsIn({ doc }: EditorState): DecorationSet {
  const lines = Array.from({ length: doc.lines }, (_, index) => doc.line(index + 1))
  const marked = lines.flatMap(({ text, from }) => {
    const [, marks = ''] = /^(#{2,6}) /.exec(text) ?? []
    if (marks === '') return []
    return [Decoration.line({ class: `edit-heading heading-${marks.length}` }).range(from)]
  })
  return RangeSet.of(marked)
}
