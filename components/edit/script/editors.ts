/** The two texts as editors in place of their fields, which go on holding what is sent. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view'
import { asked } from './asked'
import { headings } from './headings'
import { levelHeadings, spacers } from './level'
import { marks } from './marks'
import { markdownOfPaste } from './paste'
import { toolbar } from './toolbar'
import { fromServer, noteTyping } from './typing'

export type Editors = Map<string, EditorView>

/** By this the page's policy knows style sheets of our own. */
const nonce = document.querySelector<HTMLElement>('script[data-nonce]')?.dataset.nonce ?? ''

export function openEditors(form: HTMLFormElement): Editors {
  const editors: Editors = new Map()
  for (const pane of form.querySelectorAll<HTMLElement>('[data-locale]')) {
    const locale = pane.dataset.locale ?? ''
    const field = pane.querySelector<HTMLTextAreaElement>(`textarea[name="${locale}.body"]`)
    if (field)
      editors.set(
        locale,
        editorOf(field, locale, (isNew) => levelHeadings(editors, isNew)),
      )
  }
  levelHeadings(editors)
  return editors
}

function editorOf(
  field: HTMLTextAreaElement,
  locale: string,
  onLayout: (isNew: boolean) => void,
): EditorView {
  const label = document.querySelector<HTMLElement>(`label[for="${field.id}"]`)
  const view = new EditorView({
    state: EditorState.create({
      doc: field.value,
      extensions: [
        history(),
        keymap.of([...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(nonce),
        headings,
        spacers,
        marks,
        asked,
        EditorView.contentAttributes.of(attributesOf(field, locale, label)),
        EditorView.domEventHandlers({ paste }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) noteTyping(update)
          if (update.docChanged) hand(field, update)
          if (update.docChanged || update.geometryChanged) onLayout(update.docChanged)
        }),
      ],
    }),
  })
  field.hidden = true
  field.before(toolbar(view), view.dom)
  label?.addEventListener('click', () => view.focus())
  return view
}

/** It is called and described as its field is. */
function attributesOf({ id }: HTMLElement, locale: string, label: HTMLElement | null) {
  return {
    'aria-label': label?.textContent ?? '',
    'aria-describedby': `${id}-hint`,
    lang: locale,
    spellcheck: 'true',
    'data-locale': locale,
  }
}

/** The field holds what is sent; only what was typed counts as input. */
function hand(field: HTMLTextAreaElement, { state, transactions }: ViewUpdate): void {
  field.value = state.doc.toString()
  const isTyped = !transactions.some((one) => one.annotation(fromServer))
  if (isTyped) field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What comes from Word or the web becomes plain Markdown. */
function paste(event: ClipboardEvent, view: EditorView): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  const markdown = html === '' ? '' : markdownOfPaste(html)
  if (markdown === '') return false
  event.preventDefault()
  view.dispatch(view.state.replaceSelection(markdown))
  return true
}
