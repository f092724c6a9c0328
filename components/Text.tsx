import { Fragment } from 'react'
import { currentEdition, piecesOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

type Props = { locale: Locale; children: string }

/** A title, summary or label. Passages in another language carry `lang` (WCAG 3.1.2), and numbers do not break. */
export function Text({ locale, children }: Props) {
  return piecesOf(currentEdition(), children, locale).map((piece, index) => {
    const key = `${index}`
    return piece.lang ? (
      <span key={key} lang={piece.lang}>
        {piece.text}
      </span>
    ) : (
      <Fragment key={key}>{piece.text}</Fragment>
    )
  })
}
