/** The quantities of texts, each where it stands in a file. */
import type { Spot, Words } from '#lib/content/read/structure'
import type { Locale } from '#lib/locales'
import type { Place } from '#lib/problems/problems'
import { quantitiesIn } from '#lib/text/quantity/quantities'
import type { Quantity } from '#lib/text/quantity/quantity'

/** A quantity where it stands in a file. `free`: no figure, so that it need not be among the facts. */
export type Said = Quantity & Place & { free?: boolean }

/** A piece of a block: where it starts in the block's text, and where in the file. */
type Piece = Spot & { start: number; text: string; free: boolean }

/** A text of its own. */
export function saidIn(text: string, place: Place, locale: Locale, names: string[]): Said[] {
  return quantitiesIn(text, locale, names).map((quantity) => ({
    ...quantity,
    ...placeAfter(place, text.slice(0, quantity.at)),
  }))
}

/** Running text and code, one after another as they are read; a new line where the writer has one. */
function piecesOf(words: Words[]): Piece[] {
  const pieces: Piece[] = []
  for (const { from, text, line, column } of words) {
    if (from === 'alt' || from === 'title') continue
    const last = pieces.at(-1)
    const end = last ? last.start + last.text.length : 0
    const isNewLine = last && line > last.line + last.text.split('\n').length - 1
    pieces.push({ start: end + (isNewLine ? 1 : 0), text, line, column, free: from === 'code' })
  }
  return pieces
}

/** The running text and the code of a block, read as one. */
export function ofWords(words: Words[], file: string, locale: Locale, names: string[]): Said[] {
  const pieces = piecesOf(words)
  const text = pieces.reduce((sum, piece) => sum.padEnd(piece.start, '\n') + piece.text, '')
  return quantitiesIn(text, locale, names).flatMap((quantity) => {
    const piece = pieces.findLast(({ start }) => start <= quantity.at)
    if (!piece) return []
    const place = placeAfter({ ...piece, file }, text.slice(piece.start, quantity.at))
    return [{ ...quantity, ...place, ...(piece.free ? { free: true } : {}) }]
  })
}

function placeAfter(place: Place, before: string): Place {
  const { file, line, column } = place
  const lines = before.split('\n')
  const last = (lines.at(-1) ?? '').length
  return lines.length === 1
    ? { file, line, column: column + last }
    : { file, line: line + lines.length - 1, column: last + 1 }
}
