/** Texts as pages show them: passages in another language apart, so that they can carry `lang` (WCAG 3.1.2), and numbers kept whole. */
import { type Edition, piecesOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

type TextPiece = { text: string; lang?: string }

/** A text without passages in another language is a string. */
export type TextView = string | TextPiece[]

export function textOf({ edition, locale }: Voice, text: string): TextView {
  const pieces = piecesOf(edition, text, locale)
  if (pieces.every(({ lang }) => lang === undefined))
    return pieces.map((piece) => piece.text).join('')
  return pieces.map(({ text, lang }) => (lang ? { text, lang } : { text }))
}

/** The edition in one of its languages. */
export interface Voice {
  edition: Edition
  locale: Locale
}
