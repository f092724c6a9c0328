/** Texts as pages show them: passages in another language apart, so that they can carry `lang` (WCAG 3.1.2), and numbers and dates kept whole. */
import { type Edition, piecesOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { aroundDates } from '#lib/text/whole-dates'

type TextPiece = { text: string; lang?: string; isDate?: true }

/** A text without passages in another language and without dates in words is a string. */
export type TextView = string | TextPiece[]

export function textOf({ edition, locale }: Voice, text: string): TextView {
  const pieces = piecesOf(edition, text, locale).flatMap(({ text, lang }) =>
    lang ? [{ text, lang }] : withDates(text),
  )
  if (pieces.some((piece) => 'lang' in piece || 'isDate' in piece)) return pieces
  return pieces.map((piece) => piece.text).join('')
}

function withDates(text: string): TextPiece[] {
  return aroundDates(text)
    .map((piece, index): TextPiece => (index % 2 ? { text: piece, isDate: true } : { text: piece }))
    .filter((piece) => piece.text !== '')
}

/** The edition in one of its languages. */
export interface Voice {
  edition: Edition
  locale: Locale
}
