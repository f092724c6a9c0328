/** A page without its body and its texts, as Next answered it: all pages that have the same marked head are made of it. */

import { mark } from '#lib/tree/marked-head'
import { escapedText } from '#lib/tree/strip'

/** HTML in pieces, between which the texts stand and, before the last one, the body. */
export interface Shell {
  pieces: string[]
  /** Which text follows each piece. */
  places: number[]
}

/** Throws when the page has no body. */
export function shellOf(page: string): Shell {
  const [, head, rest] = /^(.*<body>).*(<\/body>.*)$/s.exec(page) ?? []
  if (head === undefined || rest === undefined) throw new Error('The page has no body.')
  const cut = head.split(mark)
  return {
    pieces: [...cut.filter((_, at) => at % 2 === 0), rest],
    places: cut.filter((_, at) => at % 2 === 1).map(Number),
  }
}

/** The page with its texts and its body, which is HTML. */
export function filledShell({ pieces, places }: Shell, texts: string[], body: string): string {
  const fillings = [...places.map((place) => escapedValue(texts[place] ?? '')), body, '']
  return pieces.map((piece, at) => piece + fillings[at]).join('')
}

/** A text as it stands in an attribute, and in an element as well (HTML, 13.3, 'escaping a string'). */
function escapedValue(text: string): string {
  return escapedText(text).replaceAll('"', '&quot;')
}
