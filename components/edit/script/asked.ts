/** Questions stand in the text, below the block of which they are asked. */
import { type EditorState, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

interface Asked {
  line: number
  element: HTMLElement
}

export const setAsked = StateEffect.define<Asked[]>()

class Margin extends WidgetType {
  constructor(readonly element: HTMLElement) {
    super()
  }

  override eq(other: Margin): boolean {
    return other.element === this.element
  }

  override toDOM(): HTMLElement {
    return this.element
  }
}

export const asked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(found, { changes, effects, state }) {
    const effect = effects.find((one) => one.is(setAsked))
    if (!effect) return found.map(changes)
    const all: Asked[] = effect.value
    const widgets = all.map(({ line, element }) =>
      Decoration.widget({ widget: new Margin(element), block: true, side: 1 }).range(
        endOfBlock(state, line),
      ),
    )
    return RangeSet.of(widgets, true)
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** An item of a list and a row of a table end with their line, a paragraph before an empty one. */
function endOfBlock({ doc }: EditorState, line: number): number {
  let at = Math.max(1, Math.min(line, doc.lines))
  if (/^\s*([-*+|#]|\d+[.)])/.test(doc.line(at).text)) return doc.line(at).to
  while (at < doc.lines && doc.line(at + 1).text.trim() !== '') at++
  return doc.line(at).to
}
