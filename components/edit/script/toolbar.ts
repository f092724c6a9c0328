/** Small buttons for what a text may have. Their words stand in the page, in the writer's language. */
import { redo, undo } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import { button } from './button'
import { chooser } from './chooser'
import { word } from './words'

export function toolbar(view: EditorView): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'edit-tools'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', word('toolbar'))
  bar.append(
    button(word('toolHeading'), () => startLine(view, '## ')),
    button(word('toolList'), () => startLine(view, '- ')),
    button(word('toolTable'), () => insertBlock(view, '|  |  |\n|---|---|\n|  |  |')),
    ...chooser('pages', word('toolLink'), (key, title) => insertLink(view, key, title)),
    ...chooser('pictures', word('toolPicture'), (file) => insertBlock(view, `![](${file})`)),
    button(word('toolUndo'), () => void undo(view)),
    button(word('toolRedo'), () => void redo(view)),
  )
  return bar
}

/** The line begins with a mark, in place of another one. */
function startLine(view: EditorView, mark: string): void {
  const line = view.state.doc.lineAt(view.state.selection.main.head)
  const [old = ''] = /^(#+ |- )/.exec(line.text) ?? []
  const insert = old === mark ? '' : mark
  view.dispatch({ changes: { from: line.from, to: line.from + old.length, insert } })
  view.focus()
}

function insertLink(view: EditorView, key: string, title: string): void {
  const { from, to } = view.state.selection.main
  const text = view.state.sliceDoc(from, to) || title
  view.dispatch({ changes: { from, to, insert: `[${text}](${key})` } })
  view.focus()
}

/** After the line of the cursor, between empty lines. */
function insertBlock(view: EditorView, block: string): void {
  const line = view.state.doc.lineAt(view.state.selection.main.head)
  const gap = line.text === '' ? '' : '\n\n'
  view.dispatch({
    changes: { from: line.to, insert: `${gap}${block}\n` },
    selection: { anchor: line.to + gap.length + 2 },
  })
  view.focus()
}
