/** Stars and low lines that are meant to emphasise and do not: beside spaces, around quotation marks, never closed. */

export type Mark = {
  /** Chooses the advice. */
  kind: string
  pattern: RegExp
  /** What is quickly looked for first: a text without it has no such mark. */
  needs?: RegExp
  /** How it is written. */
  write?: (match: RegExpExecArray) => string
  /** Fine as the words of a link. */
  outsideLinks?: boolean
  /** Fine where a star behind a word leads to it: 'Hinta 5 €*', and below '*sisältää veron'. */
  isNote?: boolean
}

/** Letters and signs that may stand just inside bold marks, and keep them from being read. */
const opening = '[”"“„\'’»(\\[]*'
const closing = '[”"“’\'»)\\].,:;!?…]*'

const forms: Omit<Mark, 'needs'>[] = [
  {
    kind: 'stars',
    pattern: new RegExp(
      String.raw`(\*{1,3}|(?<![\p{L}\p{N}_])_{1,2})(?<=\*\*|__|[*_](?=[^\s\p{L}\p{N}*_]))\s*(${opening})([^*_\n]*?[^*_\s])\s*\1(?!\s*\1)`,
      'gu',
    ),
    write: ([, marks = '', open = '', text = '']) => tightened(marks, open, text),
  },
  {
    kind: 'unclosed',
    pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}”"])|(?<![\p{L}\p{N}_/.@-])_(?=\p{L})/gu,
    isNote: true,
  },
  { kind: 'unclosed', pattern: /\*\*+|(?<!_)__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__(?!_)/gu },
]

export const emphasis: Mark[] = forms.map((form) => ({ ...form, needs: /[*_]/ }))

/** The marks right beside the words, and quotation marks and full stops outside. */
function tightened(marks: string, open: string, text: string): string {
  const end = new RegExp(`${closing}$`).exec(text)?.[0] ?? ''
  const inner = text.slice(0, text.length - end.length).trim()
  return open === '' && end === ''
    ? `${marks}${inner}${marks}`
    : `${open}${marks}${inner}${marks}${end}`
}
